import { fits, narrower, rootOf } from '../../../ontology/ontology.ts';
import type { Gender, Mention, Numerus } from './mention.ts';

/** Mentions that mean one thing, and what they say of it together. */
export interface Cluster {
  readonly members: Mention[];
  type: string | undefined;
  /** The type comes from a name; nouns do not change it to another root. */
  isNamed: boolean;
  gender: Gender | undefined;
  numerus: Numerus | undefined;
  readonly nouns: Set<string>;
  readonly words: Set<string>;
  readonly telling: Set<string>;
  country: string | undefined;
  /** How often it was a subject, the newest sentence it stands in. */
  subjects: number;
  newest: number;
}

/** Which mentions mean the same: a union of sets, the smaller merged into the larger. */
export interface Clusters {
  of(mention: Mention): Cluster;
  /** Makes one of the clusters of two mentions. Returns whether they were two. */
  join(one: Mention, other: Mention): boolean;
  all(): Iterable<Cluster>;
}

export function makeClusters(mentions: readonly Mention[]): Clusters {
  const clusters: Cluster[] = mentions.map(clusterOf);
  const parent = Int32Array.from(mentions.keys());
  const find = (at: number): number => {
    let root = at;
    while (parent[root] !== root) root = parent[root] ?? root;
    for (let step = at; parent[step] !== root; ) {
      const up = parent[step] ?? root;
      parent[step] = root;
      step = up;
    }
    return root;
  };
  const get = (root: number): Cluster => {
    const cluster = clusters[root];
    if (cluster === undefined) throw new RangeError(`No mention has the number ${root}.`);
    return cluster;
  };
  return {
    of: (mention) => get(find(mention.index)),
    join(one, other) {
      const [a, b] = [find(one.index), find(other.index)];
      if (a === b) return false;
      const [large, small] = get(a).members.length >= get(b).members.length ? [a, b] : [b, a];
      parent[small] = large;
      absorb(get(large), get(small));
      return true;
    },
    *all() {
      for (let at = 0; at < mentions.length; at += 1) if (parent[at] === at) yield get(at);
    },
  };
}

function clusterOf(mention: Mention): Cluster {
  return {
    members: [mention],
    type: mention.type,
    isNamed: mention.named !== undefined,
    gender: mention.gender,
    numerus: mention.numerus,
    nouns: new Set(mention.noun === undefined ? [] : [mention.noun]),
    words: new Set(mention.words),
    telling: new Set(mention.telling),
    country: mention.named?.country,
    subjects: mention.isSubject ? 1 : 0,
    newest: mention.sentence,
  };
}

function absorb(into: Cluster, from: Cluster): void {
  for (const member of from.members) into.members.push(member);
  for (const noun of from.nouns) into.nouns.add(noun);
  for (const word of from.words) into.words.add(word);
  for (const word of from.telling) into.telling.add(word);
  if (into.type === undefined) into.type = from.type;
  else if (from.type !== undefined) {
    if (fits(into.type, from.type)) into.type = narrower(into.type, from.type);
    else if (from.isNamed && !into.isNamed) into.type = from.type;
  }
  into.isNamed ||= from.isNamed;
  into.gender ??= from.gender;
  into.numerus =
    into.isNamed && from.numerus !== into.numerus
      ? (into.numerus ?? from.numerus)
      : (into.numerus ?? from.numerus);
  into.country ??= from.country;
  into.subjects += from.subjects;
  into.newest = Math.max(into.newest, from.newest);
}

/** Whether two clusters can be one thing by type, number and gender. */
export function canBeOne(one: Cluster, other: Cluster): boolean {
  if (one.gender !== undefined && other.gender !== undefined && one.gender !== other.gender) return false;
  if (one.country !== undefined && other.country !== undefined && one.country !== other.country) return false;
  if (one.numerus !== undefined && other.numerus !== undefined && one.numerus !== other.numerus) {
    if (!isBody(one) && !isBody(other)) return false;
  }
  if (one.type === undefined || other.type === undefined) return true;
  if (one.isNamed && other.isNamed) return rootOf(one.type) === rootOf(other.type);
  return fits(one.type, other.type);
}

/** A body of people is spoken of in singular and plural. */
const isBody = ({ type }: Cluster): boolean =>
  type !== undefined && (rootOf(type) === 'organization' || rootOf(type) === 'group');
