import { type FacetLink, type Hubs, originsOf } from './count-facets.ts';

/** Linked with most of those expanded first, best evidenced first, latest first (those without a date last), or by name. */
export type NeighbourOrder = 'COMMON' | 'EVIDENCE' | 'RECENCY' | 'NAME';

/** An entity at the other end of some links. */
export interface Neighbour {
  readonly id: string;
  /** The strongest first. */
  readonly links: readonly FacetLink[];
  /** The entities expanded that it is linked with. */
  readonly hubs: readonly string[];
}

/** The last day that a claim behind a link can mean. */
const lastDayOf = ({ supports }: FacetLink): number =>
  Math.max(...supports.map(({ days }) => days.toDay ?? Number.NEGATIVE_INFINITY));

const byKey = (one: { readonly key: string }, other: { readonly key: string }): number =>
  one.key < other.key ? -1 : 1;

/** Links by the entity at their other end, those that are shown already left out. */
export function orderNeighbours(
  links: readonly FacetLink[],
  shown: ReadonlySet<string>,
  order: NeighbourOrder,
  hubs: Hubs,
): readonly Neighbour[] {
  const byOther = new Map<string, FacetLink[]>();
  for (const link of links) {
    if (shown.has(link.other)) continue;
    const others = byOther.get(link.other);
    if (others === undefined) byOther.set(link.other, [link]);
    else others.push(link);
  }
  const rows = [...byOther].map(([id, own]) => {
    own.sort((one, other) => originsOf(other) - originsOf(one) || byKey(one, other));
    const common = order === 'COMMON' ? (hubs.get(id)?.size ?? 0) : 0;
    const weight =
      order === 'EVIDENCE' || order === 'COMMON'
        ? Math.max(...own.map(originsOf))
        : order === 'RECENCY'
          ? Math.max(...own.map(lastDayOf))
          : 0;
    return { id, links: own, common, weight, name: own[0]?.otherName ?? '' };
  });
  rows.sort((one, other) => {
    if (one.common !== other.common) return other.common - one.common;
    // Not the difference: of two without a date it would be no number.
    if (one.weight !== other.weight) return other.weight > one.weight ? 1 : -1;
    return one.name < other.name ? -1 : 1;
  });
  return rows.map(({ id, links: own }) => ({ id, links: own, hubs: [...(hubs.get(id) ?? [])] }));
}
