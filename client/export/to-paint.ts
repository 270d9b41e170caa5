import type { Paint } from './marks.ts';

const channels = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+))?\s*\)$/u;
const hex = /^#([\da-f]{6})$/iu;

/** A colour as cytoscape writes it. */
export function toPaint(colour: string, alpha = 1): Paint {
  const [, red, green, blue, opacity = '1'] = channels.exec(colour) ?? [];
  if (red === undefined)
    return { colour: hex.test(colour) ? colour.toLowerCase() : '#000000', opacity: alpha };
  const two = (channel: string | undefined): string =>
    Math.round(Number(channel)).toString(16).padStart(2, '0');
  return { colour: `#${two(red)}${two(green)}${two(blue)}`, opacity: Number(opacity) * alpha };
}
