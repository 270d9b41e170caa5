import { rootOf } from '../../../ontology/ontology.ts';
import type { Cluster } from './clusters.ts';
import type { Mention } from './mention.ts';

const directions = new Set([
  'north',
  'south',
  'east',
  'west',
  'central',
  'upper',
  'lower',
  'first',
  'second',
]);

/** Names and numbers in two phrases tell them apart, unless one has all of the other's; `Lima West` is never `Lima East`. */
export function sameTelling(cluster: Cluster, { telling }: Mention): boolean {
  if (telling.size === 0 || cluster.telling.size === 0)
    return telling.size === 0 || cluster.members.length > 0;
  const [mine, its] = [directionOf(telling), directionOf(cluster.telling)];
  if (mine !== undefined && its !== undefined && mine !== its) return false;
  return contains(cluster.telling, telling) || contains(telling, cluster.telling);
}

const contains = (all: ReadonlySet<string>, some: ReadonlySet<string>): boolean =>
  [...some].every((word) => all.has(word));

const directionOf = (words: ReadonlySet<string>): string | undefined =>
  [...words].find((word) => directions.has(word));

/**
 * `the left camp` and `the right camp` are two: groups of one noun, each with words that the other does not share. `The left and right camps`
 * are neither.
 */
export function areOpposed(cluster: Cluster, { type, words, numerus }: Mention): boolean {
  const isGroup = type !== undefined && rootOf(type) === 'group';
  if (!isGroup || words.size === 0 || cluster.words.size === 0) return false;
  return cluster.numerus !== numerus || ![...words].some((word) => cluster.words.has(word));
}
