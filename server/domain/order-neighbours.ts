import { type FacetLink, originsOf } from './count-facets.ts';

/** Best evidenced first, latest first (those without a date last), or by name. */
export type NeighbourOrder = 'EVIDENCE' | 'RECENCY' | 'NAME';

/** An entity at the other end of some links. */
export interface Neighbour {
  readonly id: string;
  /** The strongest first. */
  readonly links: readonly FacetLink[];
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
    const weight =
      order === 'EVIDENCE'
        ? Math.max(...own.map(originsOf))
        : order === 'RECENCY'
          ? Math.max(...own.map(lastDayOf))
          : 0;
    return { id, links: own, weight, name: own[0]?.otherName ?? '' };
  });
  rows.sort((one, other) =>
    one.weight === other.weight ? (one.name < other.name ? -1 : 1) : other.weight > one.weight ? 1 : -1,
  );
  return rows.map(({ id, links: own }) => ({ id, links: own }));
}
