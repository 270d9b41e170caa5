import { textProblem } from '../../domain/text-problem.ts';
import type { Span } from '../extract/analysis.ts';

/** Scripts that put no blanks between words: in them a name may stand between letters. */
const isUnspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const isWordPart = /[\p{L}\p{N}\p{M}]/u;

/** A passage made ready for searching: each run of blanks as one, with where each code unit comes from. */
export interface Searchable {
  readonly folded: string;
  /** Place in the document's text of each code unit of `folded`, and one more: the passage's end. */
  readonly places: Uint32Array;
}

/** Makes the part of a text from `start` to `end` ready for `locate`. */
export function makeSearchable(text: string, { start, end }: Span): Searchable {
  const places = new Uint32Array(end - start + 1);
  let folded = '';
  let wasBlank = false;
  for (let at = start; at < end; at += 1) {
    const character = text[at] ?? '';
    const isBlank = /\s/u.test(character);
    if (isBlank && wasBlank) continue;
    places[folded.length] = at;
    folded += isBlank ? ' ' : character;
    wasBlank = isBlank;
  }
  places[folded.length] = end;
  return { folded, places };
}

const foldBlanks = (words: string): string => words.normalize('NFC').trim().replaceAll(/\s+/gu, ' ');

/** The whole character that ends before `at`, or begins there. */
const before = (text: string, at: number): string => [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '';
const after = (text: string, at: number): string => [...text.slice(at, at + 2)][0] ?? '';

function stands(folded: string, at: number, length: number): boolean {
  const joins = (inside: string, outside: string): boolean =>
    isWordPart.test(inside) &&
    isWordPart.test(outside) &&
    !isUnspaced.test(inside) &&
    !isUnspaced.test(outside);
  return (
    !joins(after(folded, at), before(folded, at)) &&
    !joins(before(folded, at + length), after(folded, at + length))
  );
}

/**
 * Every place where words stand in a passage as whole words, in order, at most `most`. Only runs of blanks may differ: the spans are of
 * the document's own text, which may write them otherwise. None for words without a letter or digit.
 */
export function locate(
  { folded, places }: Searchable,
  words: string,
  most = Number.POSITIVE_INFINITY,
): Span[] {
  const wanted = foldBlanks(words);
  if (!isWordPart.test(wanted) || textProblem(wanted) !== null) return [];
  const found: Span[] = [];
  for (
    let at = folded.indexOf(wanted);
    at !== -1 && found.length < most;
    at = folded.indexOf(wanted, at + 1)
  ) {
    if (!stands(folded, at, wanted.length)) continue;
    const last = at + wanted.length - 1;
    found.push({ start: places[at] ?? 0, end: (places[last] ?? 0) + 1 });
    at = last;
  }
  return found;
}
