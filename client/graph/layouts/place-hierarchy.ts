import { byId, emptyBackdrop, type Place } from './place.ts';
import { neighboursIn, placeLayers } from './place-layers.ts';
import { layersOf, rank } from './rank.ts';

/** Above is what links start from, below what they lead to. What has no link stands in the last layer. */
export const placeHierarchy: Place = ({ nodes, links }) => {
  const near = neighboursIn(nodes, links);
  const sorted = [...nodes].sort(byId);
  const linked = sorted.filter(({ id }) => (near.get(id)?.length ?? 0) > 0);
  const alone = sorted.filter(({ id }) => (near.get(id)?.length ?? 0) === 0);
  const above = links.map(({ subject, object }) => ({ upper: subject, lower: object, ranks: 1 }));
  const ranks = new Map(rank(new Map(linked.map(({ id }) => [id, 0])), above));
  // What nothing stands above goes as near as it can to what it leads to.
  const lowest = new Map<string, number>();
  const isBelow = new Set<string>();
  for (const { upper, lower } of above) {
    if (upper === lower || !ranks.has(upper) || !ranks.has(lower)) continue;
    isBelow.add(lower);
    lowest.set(upper, Math.min(lowest.get(upper) ?? Number.POSITIVE_INFINITY, ranks.get(lower) ?? 0));
  }
  for (const { id } of linked) if (!isBelow.has(id)) ranks.set(id, Math.max(0, (lowest.get(id) ?? 1) - 1));
  const layers = layersOf(linked, ranks).map(({ things }) => things);
  const placed = placeLayers(alone.length === 0 ? layers : [...layers, alone], links);
  const last = placed.rows.at(-1);
  return {
    points: placed.points,
    freeAlong: 'x',
    backdrop: (_nodes, points) => {
      if (alone.length === 0 || last === undefined) return emptyBackdrop;
      const ids = alone.map(({ id }) => id);
      const xs = ids.map((id) => points[id]?.x ?? 0);
      const left = Math.min(...xs) - placed.cell.width / 2;
      return {
        ...emptyBackdrop,
        areas: [
          {
            x: left,
            y: last.top - 28,
            width: Math.max(...xs) + placed.cell.width / 2 - left,
            height: last.height + 28,
            kind: 'zone',
            ids,
          },
        ],
        texts: [{ x: left + 10, y: last.top - 12, words: { about: 'unlinked', ids }, anchor: 'start' }],
      };
    },
  };
};
