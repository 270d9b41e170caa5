import type { Scene, SceneLink, SceneNode } from '../../state/select-scene.ts';
import { isMetric, type Rule, severalKey } from '../../state/style.ts';
import type { Place } from './scales.ts';

/** Who says most surely that it is so, first. */
const stances = [
  'ASSERTS',
  'REPORTS',
  'CITES',
  'QUOTES',
  'ANNOUNCES',
  'LABELS',
  'EXPECTS',
  'DEMANDS',
  'ALLEGES',
  'DENIES',
] as const;
export type StanceKey = (typeof stances)[number];

/** The surest stance of the last voices of a link; that of the denials where nobody says that it is so. */
export function stanceOf({ support }: SceneLink): StanceKey | null {
  if (support.claims === 0) return support.denied > 0 ? 'DENIES' : null;
  return stances.find((stance) => support.stances.includes(stance)) ?? null;
}

/** Whether a link is a plain one: somebody asserts it, nobody disputes it, it is no speech act, and somebody has accepted it. */
export const isPlain = (link: SceneLink): boolean =>
  link.bundle === undefined &&
  link.hedge === null &&
  !link.act &&
  !link.disputed &&
  !link.proposed &&
  link.compared === null;

/** What a rule goes by, of all that is drawn. */
export interface Values<Item> {
  /** Null for what has none, which the next rule decides. */
  keyOf(item: Item): string | null;
  placeOf(key: string): Place;
  /** Those that are drawn, in the order in which a legend tells them. */
  readonly keys: readonly { readonly key: string; readonly count: number }[];
  /** Of a number: its least and its greatest value. */
  readonly range: { readonly least: number; readonly greatest: number } | null;
}

function counted<Item>(items: readonly Item[], keyOf: (item: Item) => string | null): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Values told apart, the most frequent first. */
function ofGroups<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
  order: (key: string) => number | null = () => null,
): Values<Item> {
  const keys = [...counted(items, keyOf)]
    .map(([key, count]) => ({ key, count }))
    .sort(
      (one, other) =>
        (order(one.key) ?? -one.count) - (order(other.key) ?? -other.count) || (one.key < other.key ? -1 : 1),
    );
  const places = new Map(keys.map(({ key }, at) => [key, order(key) ?? at + 1]));
  return {
    keyOf,
    placeOf: (key) => {
      const at = places.get(key) ?? 0;
      return { kind: 'group', at: Number.isFinite(at) && key !== severalKey ? at : 0 };
    },
    keys,
    range: null,
  };
}

function ofNumbers<Item>(items: readonly Item[], numberOf: (item: Item) => number | null): Values<Item> {
  const keyOf = (item: Item): string | null => {
    const value = numberOf(item);
    return value === null ? null : String(value);
  };
  const keys = [...counted(items, keyOf)]
    .map(([key, count]) => ({ key, count }))
    .sort((one, other) => Number(one.key) - Number(other.key));
  const [least, greatest] = [Number(keys[0]?.key ?? 0), Number(keys.at(-1)?.key ?? 0)];
  return {
    keyOf,
    placeOf: (key) => ({
      kind: 'share',
      share: greatest === least ? 0.5 : (Number(key) - least) / (greatest - least),
    }),
    keys,
    range: { least, greatest },
  };
}

/** What plain links of a predicate say of each entity. */
function saidBy(links: readonly SceneLink[], predicate: string): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const link of links) {
    if (link.predicate !== predicate || !isPlain(link)) continue;
    const before = said.get(link.subject);
    said.set(link.subject, before === undefined || before === link.object ? link.object : severalKey);
  }
  return said;
}

function mostOrigins(links: readonly SceneLink[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const { subject, object, support, bundle } of links) {
    if (bundle !== undefined) continue;
    for (const end of [subject, object]) most.set(end, Math.max(most.get(end) ?? 0, support.origins));
  }
  return most;
}

/** What a rule for entities goes by; null for one that is not for them, or while it is being measured. Groups have no value. */
export function nodeValues(rule: Rule, { nodes, links, measures }: Scene): Values<SceneNode> | null {
  const { by } = rule;
  const items = nodes.filter(({ group }) => group === undefined);
  if (by === 'type') return ofGroups(items, ({ root }) => root);
  if (by === 'property') {
    const said = saidBy(links, rule.of);
    return ofGroups(items, ({ id }) => said.get(id) ?? null);
  }
  if (by === 'most-origins') {
    const most = mostOrigins(links);
    return ofNumbers(items, ({ id }) => most.get(id) ?? null);
  }
  if (!isMetric(by) || measures.find(({ metric }) => metric === by)?.range == null) return null;
  if (by === 'communities')
    return ofGroups(
      items,
      ({ measured }) => String(measured.communities ?? 0),
      // Whoever is in none comes last.
      (key) => (key === '0' ? Infinity : Number(key)),
    );
  return ofNumbers(items, ({ measured }) => measured[by] ?? null);
}

/** What a rule for links goes by; null for one that is not for them. Lines that stand for several have no value. */
export function linkValues(rule: Rule, { links }: Scene): Values<SceneLink> | null {
  const { by } = rule;
  const items = links.filter(({ bundle }) => bundle === undefined);
  if (by === 'predicate') return ofGroups(items, ({ predicate }) => predicate);
  if (by === 'stance') return ofGroups(items, stanceOf);
  if (by !== 'origins' && by !== 'tellers' && by !== 'claims') return null;
  const values = ofNumbers(items, ({ support }) => (support[by] === 0 ? null : support[by]));
  return { ...values, placeOf: (key) => ({ kind: 'count', count: Number(key) }) };
}
