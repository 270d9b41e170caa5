import type { Span } from './mark-matches.ts';
import { type Word, wordsOf } from './words.ts';

/** Fewer words than this are anybody's: that they stand elsewhere says nothing. */
export const fewestWords = 5;
/** Words in a row by which a place is recognised. */
const run = 3;
/** What of an utterance must stand at a place for it to be the same one. */
const leastShare = 0.5;

const quotations =
  /"([^"]+)"|“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|‹([^‹›]+)›|「([^「」]+)」|『([^『』]+)』/gu;
/** Between two words: what no utterance reaches over. */
const isEnd = (between: string): boolean => /[.!?։。！？"“”„«»‹›「」『』\n]/u.test(between);

/** The stretches of a text between quotation marks, without the marks. */
function quotedIn(text: string): Span[] {
  return [...text.matchAll(quotations)].map(({ 0: whole, index }) => [index + 1, index + whole.length - 1]);
}

/** What somebody said, of the words that a claim rests on: the longest quotation in them, or all of them where none is long enough. */
export function utteranceIn(quote: string): Span {
  const spans = quotedIn(quote)
    .filter(([from, to]) => wordsOf(quote.slice(from, to)).parts.length >= fewestWords)
    .sort(([a, b], [c, d]) => d - c - (b - a));
  return spans[0] ?? [0, quote.length];
}

/** Two words in rows that are one, by their places. */
interface Meeting {
  readonly asked: number;
  readonly there: number;
}

/** Where runs of words of the one stand in the other, in the order of the other. */
function meetings(asked: readonly Word[], there: readonly Word[]): Meeting[] {
  const keyAt = (words: readonly Word[], at: number): string =>
    words
      .slice(at, at + run)
      .map(({ folded }) => folded)
      .join(' ');
  const places = new Map<string, number[]>();
  for (let at = 0; at + run <= asked.length; at += 1) {
    const key = keyAt(asked, at);
    places.set(key, [...(places.get(key) ?? []), at]);
  }
  const met: Meeting[] = [];
  for (let at = 0; at + run <= there.length; at += 1)
    for (const place of places.get(keyAt(there, at)) ?? []) met.push({ asked: place, there: at });
  return met;
}

const covered = (met: readonly Meeting[], of: keyof Meeting): number =>
  new Set(met.flatMap((meeting) => Array.from({ length: run }, (_, at) => meeting[of] + at))).size;

/** The meetings of the stretch that has most of what is asked, no longer than half as long again. */
function densest(met: readonly Meeting[], length: number): readonly Meeting[] {
  const longest = Math.ceil(length * 1.5) + run;
  let best: readonly Meeting[] = [];
  let most = 0;
  let first = 0;
  for (let last = 0; last < met.length; last += 1) {
    while ((met[last]?.there ?? 0) - (met[first]?.there ?? 0) + run > longest) first += 1;
    // A stretch that could still grow is not counted.
    if ((met[last + 1]?.there ?? Number.POSITIVE_INFINITY) - (met[first]?.there ?? 0) + run <= longest)
      continue;
    const inside = met.slice(first, last + 1);
    const has = covered(inside, 'asked');
    if (has > most) [best, most] = [inside, has];
  }
  return best;
}

/** What a stretch has of what is asked, less what it has between. */
const worth = (met: readonly Meeting[]): number =>
  2 * covered(met, 'asked') - ((met.at(-1)?.there ?? 0) - (met[0]?.there ?? 0) + run);

/** A stretch without ends that bring more of other words than of those asked. */
function trimmed(met: readonly Meeting[]): readonly Meeting[] {
  const best = (cuts: readonly (readonly Meeting[])[]): readonly Meeting[] =>
    cuts.reduce((most, cut) => (worth(cut) > worth(most) ? cut : most), cuts[0] ?? []);
  const begun = best(met.map((_, at) => met.slice(at)));
  return best(begun.map((_, at) => begun.slice(0, begun.length - at)));
}

/** Goes on from a word towards the end of what is said, at most so many words. */
function grow(text: string, words: readonly Word[], from: number, step: -1 | 1, most: number): number {
  let at = from;
  for (let grown = 0; grown < most; grown += 1) {
    const [near, far] = step === 1 ? [words[at], words[at + 1]] : [words[at - 1], words[at]];
    if (near === undefined || far === undefined || isEnd(text.slice(near.end, far.start))) break;
    at += step;
  }
  return at;
}

/**
 * Where a text has the same utterance: at least half of its words, in runs of three and near each other; or a quotation of at least five
 * words that is nearly all made of them. With the words around that stand in the place of those that differ. The best place of several.
 * @param asked the words of the utterance
 * @returns [start, end) in UTF-16 code units of the text; null when it is not there
 */
export function findUtterance(asked: readonly Word[], text: string): Span | null {
  if (asked.length < fewestWords) return null;
  const { parts } = wordsOf(text);
  const met = trimmed(densest(meetings(asked, parts), asked.length));
  const [first] = met;
  const last = met.at(-1);
  if (first === undefined || last === undefined) return null;
  const words = asked.length;
  const until = Math.max(...met.map((meeting) => meeting.asked)) + run;
  const begun = Math.min(...met.map((meeting) => meeting.asked));
  const from = grow(text, parts, first.there, -1, begun);
  const to = grow(text, parts, last.there + run - 1, 1, words - until);
  const span: Span = [parts[from]?.start ?? 0, parts[to]?.end ?? text.length];
  if (covered(met, 'asked') >= words * leastShare) return span;
  const isPart = covered(met, 'there') >= Math.max(fewestWords, (to - from + 1) * 0.8);
  const isQuoted = quotedIn(text).some(([open, close]) => open <= span[0] && close >= span[1]);
  return isPart && isQuoted ? span : null;
}
