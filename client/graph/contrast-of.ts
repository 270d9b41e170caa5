import { dark } from './type-looks.ts';

/** Channels of `#rrggbb` in linear light, 0 to 1 (IEC 61966-2-1). */
export const linearOf = (hex: string): readonly [number, number, number] => {
  const read = (at: number): number => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return [read(1), read(3), read(5)];
};

function luminanceOf(hex: string): number {
  const [red, green, blue] = linearOf(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrastOf(one: string, other: string): number {
  const [low = 0, high = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** What WCAG 2.2 asks of texts (1.4.3) and of signs that are none (1.4.11). */
export const leastOfText = 4.5;
export const leastOfSigns = 3;

/** The ink of a sign on a fill: the one of three that can be read on it as a text can. One of them always can. */
export const inkOn = (fill: string): string =>
  [dark, '#ffffff'].find((ink) => contrastOf(ink, fill) >= leastOfText) ?? '#000000';

/** Between two colours, `share` of the way. */
export function mix(from: string, to: string, share: number): string {
  const part = (at: number): string => {
    const [one, other] = [from, to].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round((one ?? 0) + ((other ?? 0) - (one ?? 0)) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}

/** A colour as a line on a surface: as much nearer to the ink as it takes to stand out. */
export function lineOn(surface: string, colour: string, ink: string): string {
  const steps = Array.from({ length: 11 }, (_, step) => mix(colour, ink, step / 10));
  return steps.find((one) => contrastOf(one, surface) >= leastOfSigns) ?? ink;
}
