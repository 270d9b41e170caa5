import { say, sayAll } from '../texts/say.ts';
import { edtfWords } from '../texts/time-words.ts';
import { type ComparedKind, classWords, comparedKinds } from './comparison.ts';
import type { State } from './state.ts';
import { comparedBeside, comparedIn, fallIn } from './voices-of.ts';
import { fallWords } from './without.ts';

/** How much stands in a class: links drawn, and what no link drawn stands for. */
export interface ComparedCount {
  readonly kind: ComparedKind;
  readonly links: number;
  readonly beside: number;
}

/** How much stands in each class; null when nothing is compared, or the answer is not there. */
export function countCompared(state: State): readonly ComparedCount[] | null {
  const compared = comparedIn(state);
  if (compared === null) return null;
  const rows = [...compared.values()];
  const beside = comparedBeside(state);
  return comparedKinds.map((kind) => ({
    kind,
    links: rows.filter((row) => row.kind === kind).length,
    beside: beside.filter((row) => row.kind === kind).length,
  }));
}

/** Two compared speakers, how much stands in each class; no sentence when nothing is compared. */
export function describeComparison(state: State, name: (id: string) => string): string[] {
  const { comparison } = state.view;
  if (comparison === null) return [];
  const { first, second, hidden } = comparison;
  if (first === null || second === null) {
    const only = first ?? second ?? '';
    return [say('voices.chooseSecond', { name: name(only) })];
  }
  const sides = say('voices.areSides', { first: name(first), second: name(second) });
  const counts = countCompared(state);
  if (counts === null) return [say('voices.sentence', { sides })];
  const there = counts.filter(({ links, beside }) => links + beside > 0);
  if (there.length === 0) return [say('voices.neitherSpeaks', { sides })];
  const words = there.map(({ kind, links, beside }) => {
    const given = { count: links, words: classWords(kind) };
    const said =
      beside === 0
        ? say('voices.linksWhere', given)
        : say('voices.linksWhereAndBeside', { ...given, beside });
    return hidden.includes(kind) ? say('voices.hiddenClass', { words: said }) : said;
  });
  return [say('voices.counted', { sides, counts: words.join('; ') })];
}

/** What the view leaves out, in the words of a reader. */
export function leftOut({ view }: State, name: (id: string) => string): readonly string[] {
  const { without } = view;
  if (without === null) return [];
  return [
    ...without.documents.map(name),
    ...(without.speakers.length === 0
      ? []
      : [say('voices.throughSpeakers', { names: sayAll(without.speakers.map(name)) })]),
    ...(without.deeperThan === null ? [] : [say('voices.deeperLadders', { rung: without.deeperThan })]),
    ...(without.singleOrigin ? [say('voices.singleOrigin')] : []),
    ...(without.recordedAfter === null
      ? []
      : [say('voices.recordedAfter', { day: edtfWords(without.recordedAfter) })]),
  ];
}

/** Whether the path that is drawn holds without what is left out; null when no path is drawn. */
function pathWords({ view }: State, falls: ReadonlySet<string>): string | null {
  const hops = view.paths?.chosen ?? [];
  if (hops.length === 0) return null;
  const broken = hops.filter((id) => falls.has(id)).length;
  return broken === 0 ? say('voices.pathStands') : say('voices.pathBreaks', { broken, hops: hops.length });
}

/** What is left out and what rests on it; no sentence when that is nothing. */
export function describeWithout(state: State, name: (id: string) => string): string[] {
  const left = leftOut(state, name);
  if (left.length === 0) return [];
  const parts = sayAll(left);
  const fall = fallIn(state);
  if (fall === null) return [say('voices.withoutParts', { parts })];
  const key = state.view.without?.hides ? 'voices.withoutFallsHidden' : 'voices.withoutFallsDrawn';
  const path = pathWords(state, new Set(fall.falls.map(({ id }) => id)));
  return [say(key, { parts, falls: fallWords(fall) }), ...(path === null ? [] : [path])];
}

/** The comparison and what is left out, as sentences. */
export const describeVoices = (state: State, name: (id: string) => string): readonly string[] => [
  ...describeComparison(state, name),
  ...describeWithout(state, name),
];
