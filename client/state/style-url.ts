import { measureLooks, metrics, toMeasure } from './measure.ts';
import {
  channels,
  type NodePicture,
  noStyle,
  presetNames,
  type Rule,
  type Style,
  sourcesOf,
  withMeasure,
} from './style.ts';
import { listOf } from './url-list.ts';

/*
 * `preset`, `brand` for each colour, `rule=CHANNEL:BY` or `rule=CHANNEL:property.PREDICATE` in the order of the rules, with
 * `:VALUE=LOOK&…` where the reader chose looks, and `picture` for each image on an entity. `measure` and `measure-as` are from before there were rules.
 */

const spell = (fields: Readonly<Record<string, string>>): string =>
  new URLSearchParams(Object.entries(fields)).toString();

export function encodeStyle(parameters: URLSearchParams, style: Style): void {
  if (style.preset !== noStyle.preset) parameters.set('preset', style.preset);
  for (const colour of style.brand) parameters.append('brand', colour.slice(1));
  for (const { channel, by, of, scale } of style.rules) {
    const chosen = spell(scale);
    const source = of === '' ? by : `${by}.${encodeURIComponent(of)}`;
    parameters.append('rule', `${channel}:${source}${chosen === '' ? '' : `:${chosen}`}`);
  }
  for (const { id, image, alt, credit } of style.pictures)
    parameters.append('picture', spell({ id, image, alt, credit }));
}

const oneOf = <Value extends string>(
  values: readonly Value[],
  text: string | null | undefined,
): Value | undefined => values.find((value) => value === text);

/** Null for what is no text that was encoded. */
function decodeText(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function decodeRule(text: string): Rule[] {
  const [, first, second, predicate = '', chosen = ''] =
    /^([a-z]+):([a-z-]+)(?:\.([^:]+))?(?::(.*))?$/su.exec(text) ?? [];
  const of = decodeText(predicate);
  const scale = Object.fromEntries(new URLSearchParams(chosen));
  const channel = oneOf(channels, first);
  const by = channel && oneOf(sourcesOf[channel], second);
  if (channel === undefined || by === undefined || of === null) return [];
  // A property is of a predicate, and nothing else is.
  return (by === 'property') === (of !== '') ? [{ channel, by, of, scale }] : [];
}

const isSaid = (words: string): boolean => words.trim() !== '';

function decodePicture(text: string): NodePicture[] {
  const fields = new URLSearchParams(text);
  const read = (name: string): string => fields.get(name) ?? '';
  const picture = { id: read('id'), image: read('image'), alt: read('alt'), credit: read('credit') };
  // Without what it shows and who says so there is no picture; an id may be anything but nothing.
  const isWhole = picture.id !== '' && picture.image !== '' && isSaid(picture.alt) && isSaid(picture.credit);
  return isWhole ? [picture] : [];
}

function decodeOldMeasure(parameters: URLSearchParams, style: Style): Style {
  const metric = oneOf(metrics, parameters.get('measure'));
  if (metric === undefined) return style;
  const measure = toMeasure(metric, oneOf(measureLooks, parameters.get('measure-as')) ?? 'size');
  return { ...style, rules: withMeasure(style, measure) };
}

/** The style of an address, as far as it is known here. */
export const decodeStyle = (parameters: URLSearchParams): Style =>
  decodeOldMeasure(parameters, {
    preset: oneOf(presetNames, parameters.get('preset')) ?? noStyle.preset,
    brand: listOf(parameters, 'brand').flatMap((hex) => (/^[0-9a-f]{6}$/u.test(hex) ? [`#${hex}`] : [])),
    rules: parameters.getAll('rule').flatMap(decodeRule),
    pictures: parameters.getAll('picture').flatMap(decodePicture),
  });
