export const asideKinds = ['hidden', 'faint', 'folded', 'damped'] as const;
export type AsideKind = (typeof asideKinds)[number];

/** What the reader set aside by hand, by ids of entities. All of it keeps its place, is listed, and can be brought back. */
export interface SetAside {
  /** Not drawn. */
  readonly hidden: readonly string[];
  /** Drawn faint, with their links. */
  readonly faint: readonly string[];
  /** Entities whose neighbours that hang on nothing else are folded into them. */
  readonly folded: readonly string[];
  /** Not expanded through: nothing is brought by them. */
  readonly damped: readonly string[];
}

export const nothingAside: SetAside = { hidden: [], faint: [], folded: [], damped: [] };

/** What is set aside, with more or without them; the same object when nothing changes. */
export function setAside(
  aside: SetAside,
  kind: AsideKind,
  ids: readonly string[],
  isAside: boolean,
): SetAside {
  const list = new Set(aside[kind]);
  const changed = ids.filter((id) => list.has(id) !== isAside);
  if (changed.length === 0) return aside;
  for (const id of changed) isAside ? list.add(id) : list.delete(id);
  return { ...aside, [kind]: [...list] };
}

interface Ends {
  readonly subject: string;
  readonly object: string;
}

/**
 * The entities that are folded, each with the one it is folded into: those of the shown whose every link to something shown and
 * not hidden leads there. An entity that others are folded into is not itself folded.
 */
export function foldedInto(
  { folded, hidden }: SetAside,
  shown: readonly string[],
  links: readonly Ends[],
): ReadonlyMap<string, string> {
  const into = new Map<string, string>();
  if (folded.length === 0) return into;
  const there = new Set(shown.filter((id) => !hidden.includes(id)));
  const neighbours = new Map<string, Set<string>>();
  const meet = (one: string, other: string): void => {
    if (one === other || !there.has(one) || !there.has(other)) return;
    neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other));
  };
  for (const { subject, object } of links) {
    meet(subject, object);
    meet(object, subject);
  }
  const hubs = new Set(folded.filter((id) => there.has(id)));
  for (const [id, others] of neighbours) {
    const [only, ...more] = others;
    if (only !== undefined && more.length === 0 && hubs.has(only) && !hubs.has(id)) into.set(id, only);
  }
  return into;
}
