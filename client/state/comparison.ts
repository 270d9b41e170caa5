import { say } from '../texts/say.ts';
import type { LinkItem } from './data.ts';

export const comparedKinds = ['agree', 'onlyFirst', 'onlySecond', 'contradict'] as const;
/** What two speakers have to do with each other about one thing. */
export type ComparedKind = (typeof comparedKinds)[number];

/** Two speakers drawn over each other. One of them may not be chosen yet; never both, and never the same twice. */
export interface Comparison {
  readonly first: string | null;
  readonly second: string | null;
  /** Classes whose links are not drawn, in the order of `comparedKinds`. */
  readonly hidden: readonly ComparedKind[];
}

/** The comparison as it is kept: null when nobody is chosen; a speaker chosen on both sides stays on the first. */
export function toComparison(given: Comparison): Comparison | null {
  const { first } = given;
  const second = given.second === first ? null : given.second;
  if (first === null && second === null) return null;
  return { first, second, hidden: comparedKinds.filter((kind) => given.hidden.includes(kind)) };
}

/**
 * The sides after others were chosen: who stands on a side stays there, and a new speaker comes to the side that is empty,
 * A first; where none is, in the place of B.
 */
export function chooseSides(
  sides: Pick<Comparison, 'first' | 'second'>,
  chosen: readonly string[],
): Pick<Comparison, 'first' | 'second'> {
  const kept = (id: string | null): string | null => (id !== null && chosen.includes(id) ? id : null);
  const [first, second] = [kept(sides.first), kept(sides.second)];
  const added = chosen.filter((id) => id !== first && id !== second);
  const [one = null, other = null] = added;
  if (first === null) return { first: one, second: second ?? other };
  return { first, second: one ?? second };
}

/** A claim of one side. */
export interface SideClaim {
  readonly id: string;
  readonly sentence: string;
  /** Null when the object is a value. */
  readonly object: string | null;
}

/** Something that one side says, or both. */
export interface ComparedRow {
  readonly kind: ComparedKind;
  readonly subject: string;
  readonly predicate: string;
  /** Null when the object is a value, when the sides speak of several objects, and when nobody affirms it. */
  readonly link: string | null;
  /** What is said is that it does not hold. */
  readonly against: boolean;
  /** Some of the claims of each side. */
  readonly first: readonly SideClaim[];
  readonly second: readonly SideClaim[];
}

/** Links drawn that a row speaks of: its own, or, where the sides name several objects, those to each of them. */
function linksOf(row: ComparedRow, links: readonly LinkItem[]): readonly LinkItem[] {
  if (row.link !== null) return links.filter(({ id }) => id === row.link);
  const objects = [...row.first, ...row.second].map(({ object }) => object);
  return links.filter(
    ({ subject, predicate, object }) =>
      subject === row.subject && predicate === row.predicate && objects.includes(object),
  );
}

/** Rows about one of these entities that no link drawn stands for: what is said in values, and what nobody affirms. */
export const rowsBesideLinks = (
  rows: readonly ComparedRow[],
  links: readonly LinkItem[],
  entities: ReadonlySet<string>,
): readonly ComparedRow[] =>
  rows.filter((row) => entities.has(row.subject) && linksOf(row, links).length === 0);

/**
 * The row under which each link stands, by the link's id; a link of which neither side speaks has none. No link stands
 * under two: a contradiction comes before everything else.
 */
export function compareLinks(
  rows: readonly ComparedRow[],
  links: readonly LinkItem[],
): ReadonlyMap<string, ComparedRow> {
  const found = new Map<string, ComparedRow>();
  for (const row of rows) {
    for (const { id } of linksOf(row, links)) {
      if (!found.has(id) || row.kind === 'contradict') found.set(id, row);
    }
  }
  return found;
}

const letters: Readonly<Record<ComparedKind, string>> = {
  agree: '=',
  onlyFirst: 'A',
  onlySecond: 'B',
  contradict: '≠',
};

/** The mark of a class on a link's caption. What is only said not to hold is marked so, lest it look affirmed. */
export const markOf = ({ kind, against }: Pick<ComparedRow, 'kind' | 'against'>): string =>
  against ? say('voices.markNot', { mark: letters[kind] }) : letters[kind];

/** What a class holds, in the words of the legend. */
export const classWords = (kind: ComparedKind): string => say(`voices.${kind}`);

/** How one thing stands between two named speakers. What is only said not to hold is put so. */
export function comparedWords(
  { kind, against }: Pick<ComparedRow, 'kind' | 'against'>,
  first: string,
  second: string,
): string {
  switch (kind) {
    case 'agree':
      return say(against ? 'voices.bothSayNot' : 'voices.bothSaySo', { first, second });
    case 'onlyFirst':
      return say(against ? 'voices.onlyOneSaysNot' : 'voices.onlyOneSaysSo', { name: first });
    case 'onlySecond':
      return say(against ? 'voices.onlyOneSaysNot' : 'voices.onlyOneSaysSo', { name: second });
    case 'contradict':
      return say('voices.contradictEachOther', { first, second });
  }
}
