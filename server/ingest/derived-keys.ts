import { fold } from '../domain/fold.ts';
import { sentenceKey, textKey } from '../domain/words.ts';
import { dayKey } from './value-properties.ts';

// What is derived of what was recorded, in one place: an import writes it, and an upgrade writes it again over what is there.

/** A rung of a claim's ladder, as its keys are made from it. */
export interface Rung {
  readonly speakerId: string;
  readonly speakerType: string | null;
  readonly scope: string;
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

export const nameKey = (id: string, name: string): string => `${fold(name)} ${id}`;

/** Keys of a document; `text` is null for a cited one, `fromDay` for one without a date. */
export const documentKeys = (id: string, text: string | null, fromDay: number | null) => ({
  textSearchKey: text === null ? null : textKey([text]),
  publishedKey: `${dayKey(fromDay)}|${id}`,
});

/** Who speaks, and how surely, from the publisher to a rung. */
export const heardTo = (ladder: readonly Rung[], rung: number) => ({
  speakerIds: distinct(ladder.slice(0, rung + 1).map(({ speakerId }) => speakerId)),
  scopes: distinct(ladder.slice(0, rung + 1).map(({ scope }) => scope)),
});

/** Keys of a claim, by the words that it rests on in the order recorded. */
export const claimKeys = (
  id: string,
  quotes: readonly string[],
  ladder: readonly Rung[],
  { recordedAt, fromDay }: { readonly recordedAt: string; readonly fromDay: number | null },
) => ({
  ...heardTo(ladder, ladder.length - 1),
  searchKey: textKey(quotes),
  textKey: sentenceKey(quotes),
  timeKey: `${dayKey(fromDay)}|${id}`,
  recordedKey: `${recordedAt}|${id}`,
});

/** The speech act towards a rung below the publisher: it is told by the ladder above it, in the words of its claim. */
export const actKeys = (
  { textKey: words }: { readonly textKey: string },
  ladder: readonly Rung[],
  rung: number,
) => ({
  ...heardTo(ladder, rung),
  textKey: words,
  predicate: 'passes-on',
  subjectId: ladder[rung - 1]?.speakerId ?? null,
  subjectType: ladder[rung - 1]?.speakerType ?? null,
  objectId: ladder[rung]?.speakerId ?? null,
  objectType: ladder[rung]?.speakerType ?? null,
});
