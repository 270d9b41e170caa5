import type { ParsedSentence, Span } from '../analysis.ts';
import { type NumberWords, numberAt } from './number-at.ts';
import { currencies, dollarCountries, measures } from './value-words.ts';

/** A quantity of one sentence. Spans are in the text; `from` and `to` are tokens. */
export interface QuantityMention {
  readonly from: number;
  readonly to: number;
  readonly number: NumberWords;
  /** Empty when nothing says what is counted. */
  readonly unit: string;
  readonly counted?: Span;
  readonly isAge?: true;
  /** Index in the sentence's quantities of the one that this is a part of. */
  readonly partOf?: number;
}

/** `$ 20,000`, `US$ 10 billion`, `NZ $ 26 million`, `20 million euros`, `5000 yen`. */
export function moneyOf(words: readonly string[], number: NumberWords): QuantityMention | undefined {
  const sign = words[number.at - 1] ?? '';
  const code = isMoneyWord(sign) ? undefined : currencies.get(sign);
  if (code !== undefined) {
    const country = sign === '$' ? dollarCountries.get(words[number.at - 2] ?? '') : undefined;
    const signed =
      numberAt(words, number.at, country === undefined ? number.at - 1 : number.at - 2) ?? number;
    return { from: signed.from, to: signed.to, number: signed, unit: country ?? code };
  }
  const after = words[number.to] ?? '';
  const us = after === 'us' || after === 'u.s.' ? words[number.to + 1] : undefined;
  const unit = currencies.get(us ?? after) ?? currencies.get(singular(us ?? after));
  if (
    unit === undefined ||
    (after === 'won' && !words.slice(0, number.from).some((word) => word.endsWith('korean')))
  )
    return undefined;
  if (after === 'cent' || after === 'cents') return scaled(number, unit);
  if (singular(after) === 'pound' && words[number.to + 1] === '(') return undefined;
  return { from: number.from, to: us === undefined ? number.to + 1 : number.to + 2, number, unit };
}

const scaled = (number: NumberWords, unit: string): QuantityMention => ({
  from: number.from,
  to: number.to + 1,
  number: {
    ...number,
    min: number.min === null ? null : number.min / 100,
    max: number.max === null ? null : number.max / 100,
  },
  unit,
});

/** Words of money stand behind their number, signs and codes before it. */
const isMoneyWord = (word: string): boolean => word.length > 3 && !word.includes('$');

const singular = (word: string): string =>
  word === 'feet'
    ? 'foot'
    : word === 'inches'
      ? 'inch'
      : word === 'centuries'
        ? 'century'
        : word.length > 2 && word.endsWith('s')
          ? word.slice(0, -1)
          : word;

/** `14-year-old`, `19 years old`, `aged 26`, `age 30`, `Daniel Montalvo, 19,`. */
export function ageOf(
  sentence: ParsedSentence,
  words: readonly string[],
  number: NumberWords,
): QuantityMention | undefined {
  const value = number.max ?? number.min;
  if (value === null || value > 125) return undefined;
  const age = (from: number, to: number): QuantityMention => ({
    from,
    to,
    number,
    unit: 'years',
    isAge: true,
  });
  const dash = words[number.to] === '-' ? 1 : 0;
  const year = words[number.to + dash] ?? '';
  if (year === 'year' || year === 'years') {
    const old = words[number.to + dash + 1] === '-' ? number.to + dash + 2 : number.to + dash + 1;
    if (words[old] === 'old' || words[old] === 'olds') return age(number.from, old + 1);
    if (words[old] === 'of' && words[old + 1] === 'age') return age(number.from, old + 2);
    return undefined;
  }
  const before = words[number.from - 1] ?? '';
  if (before === 'aged' || before === 'age' || before === 'ages') return age(number.from - 1, number.to);
  if (before === 'of' && words[number.from - 2] === 'age') return age(number.from, number.to);
  const after = words[number.to];
  const closes = after === undefined || after === ',' || after === '.' || after === ')' || after === 'and';
  const token = sentence.tokens[number.to - 1];
  if (
    (before === ',' || before === '(') &&
    closes &&
    number.to - number.from === 1 &&
    value >= 5 &&
    Number.isInteger(value)
  ) {
    const name = sentence.tokens[number.from - 2];
    const named =
      name?.tag === 'NNP' &&
      token?.relation !== 'conj' &&
      token?.relation !== 'nummod' &&
      token?.relation !== 'obl';
    if (named && !words.slice(Math.max(0, number.from - 4), number.from).some((word) => /^\d/u.test(word)))
      return age(number.from, number.to);
  }
  return undefined;
}

/** `58 %`, `32 years`, `5 feet`: the unit is a measure. */
export function measuredOf(words: readonly string[], number: NumberWords): QuantityMention | undefined {
  const dash = words[number.to] === '-' ? 1 : 0;
  const word = words[number.to + dash] ?? '';
  if (word === 'per' && words[number.to + 1] === 'cent')
    return { from: number.from, to: number.to + 2, number, unit: 'percent' };
  if (word === 'percentage' && (words[number.to + 1] ?? '').startsWith('point')) {
    return { from: number.from, to: number.to + 2, number, unit: 'percentage points' };
  }
  const unit = measures.get(word) ?? measures.get(singular(word));
  if (unit === undefined || (word.length === 1 && word !== '%' && word !== 'm')) return undefined;
  return { from: number.from, to: number.to + dash + 1, number, unit };
}
