import { type DateAt, dayOf, isCapital, monthAt, type Words, yearOf } from './date-at.ts';
import { plainNumberAt } from './number-at.ts';
import { seasons, timeUnits, weekdays } from './value-words.ts';

/** `spring 2004`, `the summer of 1816`, `last autumn`, `this winter`. */
export function seasonAt(words: readonly string[], at: number): DateAt | undefined {
  const shift = shiftOf(words[at]);
  const start = shift === undefined ? at : at + 1;
  const season = seasons.get(words[start] ?? '');
  if (season === undefined) return undefined;
  if (shift !== undefined) return { from: at, to: start + 1, words: { kind: 'season', season, shift } };
  const next = words[start + 1] === 'of' || words[start + 1] === ',' ? start + 2 : start + 1;
  const year = yearOf(words[next]);
  return year === undefined ? undefined : { from: at, to: next + 1, words: { kind: 'season', season, year } };
}

function shiftOf(word: string | undefined): number | undefined {
  if (word === 'last' || word === 'past') return -1;
  if (word === 'next' || word === 'coming') return 1;
  return word === 'this' ? 0 : undefined;
}

const days: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);
const anaphors: ReadonlyMap<string, number> = new Map([
  ['that', 0],
  ['same', 0],
  ['previous', -1],
  ['preceding', -1],
  ['following', 1],
  ['subsequent', 1],
]);
const anyDay = new Set(['a', 'every', 'each', 'any', 'one']);
const partsOfDay = new Set(['morning', 'afternoon', 'evening', 'night']);

/** `yesterday`, `last year`, `on Tuesday`, `two years ago`, `the past five years`, `the following month`. */
export function relativeAt(sentence: Words, at: number): DateAt | undefined {
  const { words, tokens } = sentence;
  const word = words[at] ?? '';
  const day = days.get(word);
  if (day !== undefined) return { from: at, to: at + 1, words: { kind: 'shift', unit: 'day', by: day } };

  const shift = shiftOf(word);
  const next = words[at + 1] ?? '';
  if (shift !== undefined) {
    const unit = timeUnits.get(next);
    if (shift === 0 && partsOfDay.has(next)) {
      return { from: at, to: at + 2, words: { kind: 'shift', unit: 'day', by: 0 } };
    }
    if (word === 'last' && next === 'night') {
      return { from: at, to: at + 2, words: { kind: 'shift', unit: 'day', by: -1 } };
    }
    if (unit !== undefined && !next.endsWith('s') && word !== 'coming') {
      // “the past decade” is the ten years up to now, “last decade” the one before this.
      if (word === 'past') return { from: at, to: at + 2, words: { kind: 'stretch', unit, count: 1 } };
      return { from: at, to: at + 2, words: { kind: 'shift', unit, by: shift } };
    }
    const weekday = weekdays.get(next);
    if (weekday !== undefined) return { from: at, to: at + 2, words: { kind: 'weekday', weekday, shift } };
    const month = monthAt(sentence, at + 1);
    if (month !== undefined && dayOf(words[at + 2]) === undefined) {
      return { from: at, to: at + 2, words: { kind: 'month-of', month, shift } };
    }
    const count = shift === 0 ? undefined : plainNumberAt(words, at + 1);
    const counted = count && timeUnits.get(words[count.to] ?? '');
    if (count && counted) {
      return {
        from: at,
        to: count.to + 1,
        words: { kind: 'stretch', unit: counted, count: count.value * -shift },
      };
    }
  }
  const anaphor = anaphors.get(word);
  const unit = timeUnits.get(next);
  if (
    anaphor !== undefined &&
    unit !== undefined &&
    !next.endsWith('s') &&
    (word !== 'that' || tokens[at]?.tag === 'DT')
  ) {
    return { from: at, to: at + 2, words: { kind: 'anaphor', unit, by: anaphor } };
  }
  if (
    (unit === 'year' || unit === 'month' || unit === 'week' || unit === 'day') &&
    words[at + 2] === 'before'
  ) {
    if (word === 'the') return { from: at, to: at + 3, words: { kind: 'anaphor', unit, by: -1 } };
  }
  const weekday = weekdays.get(word);
  // “on a Monday” is any.
  if (weekday !== undefined && anyDay.has(words[at - 1] ?? '')) return undefined;
  const inName = tokens[at]?.relation === 'compound' && tokens[tokens[at]?.head ?? -1]?.tag === 'NNP';
  if (weekday !== undefined && isCapital(tokens[at]?.form) && !word.endsWith('s') && !inName) {
    return { from: at, to: at + 1, words: { kind: 'weekday', weekday } };
  }
  return agoAt(words, at);
}

/** `two years ago`, `a month ago`, `several years ago` (no number: not read). */
function agoAt(words: readonly string[], at: number): DateAt | undefined {
  const article = words[at] === 'a' || words[at] === 'an';
  const count =
    article && timeUnits.has(words[at + 1] ?? '')
      ? { to: at + 1, value: 1, vague: false }
      : plainNumberAt(words, at);
  if (count === undefined || count.vague) return undefined;
  const unit = timeUnits.get(words[count.to] ?? '');
  const ago = words[count.to + 1];
  if (unit === undefined || (ago !== 'ago' && ago !== 'earlier' && ago !== 'later')) return undefined;
  const to = count.to + 2;
  if (ago === 'ago') {
    return {
      from: at,
      to,
      words: { kind: 'shift', unit, by: -count.value, ago: true, approximate: count.value >= 1000 },
    };
  }
  return {
    from: at,
    to,
    words: { kind: 'anaphor', unit, by: ago === 'earlier' ? -count.value : count.value },
  };
}
