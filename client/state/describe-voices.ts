import { type ComparedKind, classWords, comparedKinds } from './comparison.ts';
import { plural } from './plural.ts';
import type { State } from './state.ts';
import { comparedBeside, comparedIn, fallIn } from './voices-of.ts';
import { fallWords } from './without.ts';

const listed = new Intl.ListFormat('en', { type: 'conjunction' });

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
    return [`To compare ${name(only)} with another, choose a second speaker.`];
  }
  const compared = `A is ${name(first)}, B is ${name(second)}`;
  const counts = countCompared(state);
  if (counts === null) return [`${compared}.`];
  const there = counts.filter(({ links, beside }) => links + beside > 0);
  if (there.length === 0) return [`${compared}: neither speaks of anything shown.`];
  const words = there.map(({ kind, links, beside }) => {
    const more = beside === 0 ? '' : ` and ${beside} not drawn as a link`;
    const folded = hidden.includes(kind) ? ' (hidden)' : '';
    return `${plural(links, 'link', 'links')}${more} where ${classWords[kind]}${folded}`;
  });
  return [`${compared}: ${words.join('; ')}. What neither speaks of is faint.`];
}

/** What the view leaves out, in the words of a reader. */
export function leftOut({ view }: State, name: (id: string) => string): readonly string[] {
  const { without } = view;
  if (without === null) return [];
  return [
    ...without.documents.map(name),
    ...(without.speakers.length === 0
      ? []
      : [`what comes through ${listed.format(without.speakers.map(name))}`]),
    ...(without.deeperThan === null ? [] : [`ladders deeper than rung ${without.deeperThan}`]),
    ...(without.singleOrigin ? ['what has a single origin'] : []),
  ];
}

/** Whether the path that is drawn holds without what is left out; null when no path is drawn. */
function pathWords({ view }: State, falls: ReadonlySet<string>): string | null {
  const hops = view.paths?.chosen ?? [];
  if (hops.length === 0) return null;
  const broken = hops.filter((id) => falls.has(id)).length;
  return broken === 0
    ? 'The path drawn stands without it.'
    : `The path drawn breaks: ${broken} of its ${plural(hops.length, 'hop', 'hops')} ${broken === 1 ? 'falls' : 'fall'} away.`;
}

/** What is left out and what rests on it; no sentence when that is nothing. */
export function describeWithout(state: State, name: (id: string) => string): string[] {
  const parts = leftOut(state, name);
  if (parts.length === 0) return [];
  const fall = fallIn(state);
  if (fall === null) return [`Without ${listed.format(parts)}.`];
  const drawn = state.view.without?.hides ? 'not drawn' : 'drawn faint';
  const path = pathWords(state, new Set(fall.falls.map(({ id }) => id)));
  return [
    `Without ${listed.format(parts)}: ${fallWords(fall)}; what falls away is ${drawn}.`,
    ...(path === null ? [] : [path]),
  ];
}

/** The comparison and what is left out, as sentences. */
export const describeVoices = (state: State, name: (id: string) => string): readonly string[] => [
  ...describeComparison(state, name),
  ...describeWithout(state, name),
];
