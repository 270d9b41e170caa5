import type { Token } from '../analysis.ts';
import { classAt, digit, isLowerAt, isUpperAt, letter } from '../text/character-classes.ts';

/** How a word is written: capitals, digits, marks. */
export interface Shape {
  readonly bits: number;
  readonly startsUpper: boolean;
  readonly isAllUpper: boolean;
  readonly hasLower: boolean;
  /** Neither a letter nor a digit in it. */
  readonly isMark: boolean;
}

export function shapeOf(form: string): Shape {
  let letters = 0;
  let digits = 0;
  let hasLower = false;
  let innerUpper = false;
  let hasHyphen = false;
  let hasPeriod = false;
  for (let i = 0; i < form.length; i += 1) {
    const kind = classAt(form, i);
    if (kind === letter) {
      letters += 1;
      if (isLowerAt(form, i)) hasLower = true;
      else if (i > 0 && isUpperAt(form, i)) innerUpper = true;
    } else if (kind === digit) digits += 1;
    else if (form.charAt(i) === '.') hasPeriod = true;
    else if (form.charAt(i) === '-') hasHyphen = true;
  }
  const startsUpper = isUpperAt(form, 0);
  const isAllUpper = letters > 0 && !hasLower && (startsUpper || innerUpper);
  const isMark = letters === 0 && digits === 0;
  const signs = [
    startsUpper,
    isAllUpper,
    digits > 0,
    hasLower,
    isMark,
    hasHyphen,
    hasPeriod,
    digits > 0 && digits === form.length,
    innerUpper,
    form.length < 3,
  ];
  const bits = signs.reduce((sum, holds, bit) => sum | (Number(holds) << bit), 0);
  return { bits, startsUpper, isAllUpper, hasLower, isMark };
}

/** Where a mark has space around it, which tells an opening quotation mark: 1 before, 2 after, 3 both. */
export function standsApart(tokens: readonly Token[], i: number): number {
  const own = tokens[i];
  const before = i === 0 || (tokens[i - 1]?.end ?? 0) < (own?.start ?? 0);
  const after = i === tokens.length - 1 || (tokens[i + 1]?.start ?? 0) > (own?.end ?? 0);
  return Number(before) + 2 * Number(after);
}
