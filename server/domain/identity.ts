import { fits, narrower } from '../ontology/ontology.ts';
import { groupBy } from './group-by.ts';

/** What a person decides of two entities. */
export const verdicts = ['same', 'different', 'unsure'] as const;
export type Verdict = (typeof verdicts)[number];

/** A live decision on two entities, as clusters are made from it. */
export interface PairDecision {
  readonly id: string;
  readonly verdict: Verdict;
  /** The two, in the order of their ids: no decision has a direction. */
  readonly entities: readonly [string, string];
  /** Which of the two leads with its id and name; null leaves that to the rule. */
  readonly keep: string | null;
}

/** What was recorded of an entity itself, whatever it is one with. */
export interface EntityOwn {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly nameTexts: readonly string[];
  readonly nameLanguages: readonly string[];
  readonly identifierSchemes: readonly string[];
  readonly identifierValues: readonly string[];
  /** Whether it is a document, and of which kind. */
  readonly status: 'held' | 'cited' | null;
}

/** Entities that live decisions make one, and which of them stands for all. */
export interface Cluster {
  readonly canonical: string;
  /** In the order of their ids; an entity that is one with no other is a cluster of itself. */
  readonly members: readonly string[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const pairOf = (a: string, b: string): [string, string] => (a < b ? [a, b] : [b, a]);

/** The sets of entities that decisions for `same` connect; each sorted, all sorted by their first. */
function connected(ids: readonly string[], sames: readonly PairDecision[]): string[][] {
  const root = new Map(ids.map((id) => [id, id]));
  const find = (id: string): string => {
    const above = root.get(id) ?? id;
    return above === id ? id : find(above);
  };
  for (const { entities } of sames) {
    const [low, high] = pairOf(find(entities[0]), find(entities[1]));
    root.set(high, low);
  }
  const groups = groupBy([...new Set(ids)].sort(byText), find);
  return [...groups.values()].sort(([a = ''], [b = '']) => byText(a, b));
}

/**
 * Which of the members stands for all: a held document; else one that a decision keeps and no other decision gives up for another; else
 * one that is kept at all; of several the one with the smallest id. It depends on which decisions there are, never on their order.
 */
function canonicalOf(
  members: readonly string[],
  sames: readonly PairDecision[],
  isHeld: (id: string) => boolean,
): string {
  const kept = new Set(sames.map(({ keep }) => keep));
  const yielded = new Set(
    sames.flatMap(({ keep, entities }) => (keep === null ? [] : entities.filter((id) => id !== keep))),
  );
  const choices = [
    isHeld,
    (id: string) => kept.has(id) && !yielded.has(id),
    (id: string) => kept.has(id),
    () => true,
  ];
  for (const choice of choices) {
    const chosen = members.find(choice);
    if (chosen !== undefined) return chosen;
  }
  throw new Error('A cluster has a member.');
}

/**
 * The clusters that live decisions make of some entities; all that are one with one of them must be among `ids`.
 * A pure function of the set of decisions.
 */
export function clustersOf(
  ids: readonly string[],
  decisions: readonly PairDecision[],
  isHeld: (id: string) => boolean = () => false,
): Cluster[] {
  const known = new Set(ids);
  const sames = decisions.filter(
    ({ verdict, entities }) => verdict === 'same' && entities.every((id) => known.has(id)),
  );
  return connected(ids, sames).map((members) => {
    const within = new Set(members);
    const own = sames.filter(({ entities }) => within.has(entities[0]));
    return { canonical: canonicalOf(members, own, isHeld), members };
  });
}

/** The decision by which two of these are different things; the oldest id first, so that the answer is always one. */
export function heldApart(
  members: readonly string[],
  decisions: readonly PairDecision[],
): PairDecision | undefined {
  const within = new Set(members);
  return decisions
    .filter(({ verdict, entities }) => verdict === 'different' && entities.every((id) => within.has(id)))
    .sort((a, b) => byText(a.id, b.id))[0];
}

/** The decisions, fewest first, by which two entities are one; empty when they are not. */
export function joinedBy(from: string, to: string, decisions: readonly PairDecision[]): PairDecision[] {
  const sames = decisions
    .filter(({ verdict }) => verdict === 'same')
    .sort((a, b) => byText(a.entities.join('|'), b.entities.join('|')));
  const chains = new Map<string, PairDecision[]>([[from, []]]);
  for (const [at, chain] of chains) {
    if (at === to) return chain;
    for (const decision of sames) {
      const [one, other] = decision.entities;
      const next = one === at ? other : other === at ? one : undefined;
      if (next !== undefined && !chains.has(next)) chains.set(next, [...chain, decision]);
    }
  }
  return [];
}

/** Two of these whose types cannot be said of one thing: neither stands under the other. */
export function unlike(records: readonly EntityOwn[]): readonly [EntityOwn, EntityOwn] | undefined {
  for (const [at, one] of records.entries())
    for (const other of records.slice(at + 1)) if (!fits(one.type, other.type)) return [one, other];
  return undefined;
}

/**
 * What an entity shows that stands for several: the narrowest of their types, its own name, and after its own names and identifiers
 * those of the others in the order of their ids, each once.
 */
export function shownOf(canonical: string, records: readonly EntityOwn[]): EntityOwn {
  const own = records.find(({ id }) => id === canonical);
  if (!own) throw new Error(`“${canonical}” stands for a cluster that it is not in.`);
  const others = records.filter(({ id }) => id !== canonical).sort((a, b) => byText(a.id, b.id));
  const names = new Map<string, string>();
  const addName = (text: string, language: string): void => {
    if (text !== own.name && !names.has(text)) names.set(text, language);
  };
  const identifiers = new Map<string, readonly [string, string]>();
  for (const record of [own, ...others]) {
    addName(record.name, '');
    for (const [at, text] of record.nameTexts.entries()) addName(text, record.nameLanguages[at] ?? '');
    for (const [at, scheme] of record.identifierSchemes.entries()) {
      const value = record.identifierValues[at] ?? '';
      identifiers.set(`${scheme} ${value}`, [scheme, value]);
    }
  }
  return {
    ...own,
    type: records.map(({ type }) => type).reduce(narrower),
    nameTexts: [...names.keys()],
    nameLanguages: [...names.values()],
    identifierSchemes: [...identifiers.values()].map(([scheme]) => scheme),
    identifierValues: [...identifiers.values()].map(([, value]) => value),
  };
}
