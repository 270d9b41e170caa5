import type { DatedValue } from '../../../domain/bundle.ts';
import type { ParsedToken } from '../analysis.ts';
import { childIndex } from '../reference/noun-phrase.ts';
import { dayText, isDay, monthText, yearText } from './calendar.ts';
import { ordinalOf } from './date-at.ts';
import type { Anchor, SpokenDate } from './date-context.ts';
import { numberAt } from './number-at.ts';
import type { ReadSentence } from './read-sentence.ts';

/** An anniversary spoken of: tokens [from, to) of its sentence, the date it falls on. */
export interface AnniversaryDate {
  readonly from: number;
  readonly to: number;
  readonly value: DatedValue;
}

/** More dates and anniversaries of one text than this are not weighed against each other. */
const most = 300;

interface Anniversary {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly count?: number;
  /** Lemmas of what it is the anniversary of. */
  readonly of: ReadonlySet<string>;
}

const anniversaryNouns = new Set(['anniversary', 'anniversaries', 'centenary', 'bicentenary']);
const fixedCounts: ReadonlyMap<string, number> = new Map([
  ['centenary', 100],
  ['bicentenary', 200],
]);

/** Anniversaries that fall on a known day, by sentence: the date of their event and the count, or the year of writing. */
export function findAnniversaries(
  text: string,
  sentences: readonly ReadSentence[],
  anchor: Anchor | undefined,
): ReadonlyMap<number, readonly AnniversaryDate[]> {
  const result = new Map<number, AnniversaryDate[]>();
  const marks = anniversariesOf(sentences);
  if (marks.length === 0) return result;
  const events = datedEvents(sentences);
  for (const mark of marks) {
    const event = eventOf(mark, events);
    if (event === undefined) continue;
    const year =
      mark.count === undefined ? yearWithoutCount(sentences[mark.sentence], anchor) : event.year + mark.count;
    // An anniversary that lies far from the writing is one of something else.
    const known = anchor?.day.year;
    if (year === undefined || year > 9999 || (known !== undefined && year > known + 1)) continue;
    const words = sentences[mark.sentence];
    const start = words?.tokens[mark.from]?.start ?? 0;
    const end = words?.tokens[mark.to - 1]?.end ?? 0;
    const edtf = anniversaryDay(event, year);
    const reason =
      mark.count === undefined
        ? `The anniversary of ${spokenText(event)} in ${year}; it does not say the day.`
        : `${mark.count} years after ${spokenText(event)}; it does not say the day.`;
    const value: DatedValue = { edtf, text: text.slice(start, end), basis: 'inferred', reason };
    result.set(mark.sentence, [
      ...(result.get(mark.sentence) ?? []),
      { from: mark.from, to: mark.to, value },
    ]);
  }
  return result;
}

/**
 * The date of writing that an anniversary gives, when the text has nothing better: `the 32nd anniversary` of a dated event, or `32 years have passed since`.
 * Only its year is sure to be meant.
 */
export function dateByAnniversary(sentences: readonly ReadSentence[]): DatedValue | undefined {
  const marks = anniversariesOf(sentences).filter((mark) => mark.count !== undefined);
  const events = marks.length === 0 && !sentences.some(passedAt) ? [] : datedEvents(sentences);
  for (const mark of marks) {
    const event = eventOf(mark, events);
    if (event === undefined || mark.count === undefined) continue;
    const edtf = anniversaryDay(event, event.year + mark.count);
    return {
      edtf,
      basis: 'inferred',
      reason: `The text speaks of anniversary ${mark.count} of what happened on ${spokenText(event)}.`,
    };
  }
  for (const sentence of sentences) {
    const years = passedAt(sentence);
    const event = years === undefined ? undefined : events.find((one) => one.sentence === sentence);
    if (event === undefined || years === undefined) continue;
    return {
      edtf: `${yearText(event.year + years)}~`,
      basis: 'inferred',
      reason: `${years} years have passed since ${spokenText(event)}.`,
    };
  }
  return undefined;
}

/** `32 years have passed since`: how many years, in a sentence that says so. */
function passedAt({ words }: ReadSentence): number | undefined {
  const passed = words.findIndex((word) => word === 'passed' || word === 'elapsed');
  if (passed < 0 || !words.includes('since')) return undefined;
  for (let at = 0; at < passed; at += 1) {
    const number = numberAt(words, at);
    if (number && words[number.to] === 'years' && number.min !== null && number.min === number.max)
      return number.min;
  }
  return undefined;
}

function anniversariesOf(sentences: readonly ReadSentence[]): Anniversary[] {
  const marks: Anniversary[] = [];
  sentences.forEach(({ words, tokens, sentence }, index) => {
    words.forEach((word, at) => {
      if (!anniversaryNouns.has(word)) return;
      const dash = words[at - 1] === '-' ? at - 2 : at - 1;
      const count = fixedCounts.get(word) ?? ordinalOf(words[dash]) ?? yearCount(words, at);
      let from = count !== undefined && !fixedCounts.has(word) ? dash : at;
      if (words[from - 1] === 'the' || words[from - 1] === 'an' || words[from - 1] === 'a') from -= 1;
      const of = new Set<string>();
      collect(tokens, childIndex(sentence), at, of, 0);
      of.delete('anniversary');
      marks.push({ sentence: index, from, to: at + 1, of, ...(count === undefined ? {} : { count }) });
    });
  });
  return marks.slice(0, most);
}

/** `the 10-year anniversary`. */
function yearCount(words: readonly string[], at: number): number | undefined {
  if (words[at - 1] !== 'year') return undefined;
  const number = numberAt(words, words[at - 2] === '-' ? at - 3 : at - 2);
  return number?.min ?? undefined;
}

/** Content words below a token. */
function collect(
  tokens: readonly ParsedToken[],
  children: readonly (readonly number[])[],
  at: number,
  into: Set<string>,
  depth: number,
): void {
  const token = tokens[at];
  if (token === undefined || depth > 6) return;
  if (/^(?:NN|JJ|VB)/u.test(token.tag)) into.add(token.lemma.toLowerCase());
  for (const child of children[at] ?? []) collect(tokens, children, child, into, depth + 1);
}

interface DatedEvent extends SpokenDate {
  readonly sentence: ReadSentence;
  /** Lemmas of what the date is said of. */
  readonly words: ReadonlySet<string>;
}

/** Full dates and years that the text states, with the words they are said of. */
function datedEvents(sentences: readonly ReadSentence[]): DatedEvent[] {
  const events: DatedEvent[] = [];
  for (const sentence of sentences) {
    for (const mention of sentence.dates) {
      const date = mention.start.words;
      if (
        mention.end !== undefined ||
        mention.bound !== undefined ||
        date.kind !== 'calendar' ||
        date.year === undefined
      )
        continue;
      const { year, month, day } = date;
      const words = new Set<string>();
      let at = mention.start.to - 1;
      const { tokens } = sentence;
      for (let step = 0; step < 4; step += 1) {
        const head = tokens[at]?.head ?? -1;
        if (head < 0) break;
        at = head;
        // The phrase that the date is part of, not the whole sentence around it.
        if (step > 0 && tokens[at]?.relation === 'root') break;
        collect(tokens, childIndex(sentence.sentence), at, words, 2);
      }
      events.push({
        sentence,
        words,
        year,
        ...(month === undefined ? {} : { month }),
        ...(day === undefined ? {} : { day }),
      });
    }
  }
  return events.slice(0, most);
}

/** The event that is meant: the one that shares most words, a day before a bare year; the only one, if there is one. */
function eventOf({ of }: Anniversary, events: readonly DatedEvent[]): DatedEvent | undefined {
  let best: DatedEvent | undefined;
  let highest = 0;
  for (const event of events) {
    let score = 0;
    for (const word of of) if (event.words.has(word)) score += 2;
    if (score > 0 && event.day !== undefined) score += 1;
    if (score > highest) {
      highest = score;
      best = event;
    }
  }
  if (best !== undefined) return best;
  const days = new Set(events.filter((event) => event.day !== undefined).map(spokenText));
  return days.size === 1 ? events.find((event) => event.day !== undefined) : undefined;
}

/** The year of an anniversary without a count: the one its sentence speaks of, else the year of writing. */
function yearWithoutCount(
  sentence: ReadSentence | undefined,
  anchor: Anchor | undefined,
): number | undefined {
  for (const { start } of sentence?.dates ?? []) {
    if (start.words.kind === 'calendar' && start.words.year !== undefined) return start.words.year;
    if (start.words.kind === 'shift' && start.words.unit === 'year' && anchor !== undefined)
      return anchor.day.year + start.words.by;
  }
  return anchor?.day.year;
}

const spokenText = ({ year, month, day }: SpokenDate): string =>
  month === undefined
    ? yearText(year)
    : day === undefined
      ? monthText(year, month)
      : dayText({ year, month, day });

function anniversaryDay({ month, day }: SpokenDate, year: number): string {
  if (month === undefined) return yearText(year);
  if (day === undefined) return monthText(year, month);
  return isDay({ year, month, day }) ? `${dayText({ year, month, day })}~` : `${monthText(year, month)}~`;
}
