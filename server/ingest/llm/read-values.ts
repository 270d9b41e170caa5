import type { BundleValue, DatedValue } from '../../domain/bundle.ts';
import { dayInterval } from '../../domain/edtf-interval.ts';
import type { Span } from '../extract/analysis.ts';
import type { AnswerQuantity, AnswerTime } from './read-answer.ts';

/** Why an item of an answer cannot be kept; caught where its report line is written. */
export class Unusable extends Error {
  override readonly name = 'Unusable';
}

/** Words of a model as a report may repeat them: short, and without characters that cannot be kept. */
export const told = (words: string): string =>
  `“${words.slice(0, 80).replaceAll(/[\p{Cc}\p{Cs}]/gu, '\ufffd')}${words.length > 80 ? '…' : ''}”`;

/** Where words stand in the passage, and as what the text writes them. @throws Unusable when they do not occur */
export type FindWords = (words: string, what: string) => Span & { readonly text: string };

/** @throws Unusable when its words do not occur, or its date is none */
export function toTime({ edtf, text }: AnswerTime, find: FindWords): DatedValue {
  const words = find(text, 'the words of the date').text;
  try {
    dayInterval(edtf);
  } catch {
    throw new Unusable(`${told(edtf)} is not a date in EDTF`);
  }
  const [year] = /\d{4}/u.exec(edtf) ?? [];
  if (year !== undefined && words.includes(year)) return { edtf, text: words, basis: 'stated' };
  return { edtf, text: words, basis: 'inferred', reason: 'The model took these words to mean this date.' };
}

/** Each figure in a text, with points and commas read as either what parts thousands or what begins decimals. */
function figuresIn(text: string): number[] {
  return [...text.matchAll(/\d[\d.,'’\u00a0\u202f ]*/gu)].flatMap(([figure]) => {
    const bare = figure.replaceAll(/['’\s]|[.,]+$/gu, '');
    const readings = [
      bare.replaceAll(/[.,]/gu, ''),
      bare.replaceAll(',', ''),
      bare.replaceAll('.', '').replaceAll(',', '.'),
    ];
    return readings.map(Number).filter((number) => !Number.isNaN(number));
  });
}

const scales = [1, 1e3, 1e6, 1e9, 1e12];
const isBoundOf = (figure: number, bound: number | null): boolean =>
  bound !== null && scales.some((scale) => Math.abs(figure * scale - bound) <= Math.abs(bound) * 1e-9);

/** @throws Unusable when its words do not occur, or have figures that are none of its bounds */
export function toQuantity(quantity: AnswerQuantity, find: FindWords): BundleValue {
  const { min, max, unit, approximate } = quantity;
  const { text } = find(quantity.text, 'the words of the quantity');
  if (min === null && max === null) throw new Unusable('a quantity has at least one bound');
  if (unit.trim() === '') throw new Unusable('a quantity has a unit');
  const figures = figuresIn(text);
  if (figures.length > 0 && !figures.some((figure) => isBoundOf(figure, min) || isBoundOf(figure, max)))
    throw new Unusable(`${told(text)} has other figures than ${min ?? '…'} to ${max ?? '…'}`);
  return { quantity: { min, max, unit: unit.trim(), approximate, text } };
}
