import type { BackdropWords } from '../../state/backdrop.ts';
import { byId, idsOf, type Place } from './place.ts';
import { placeLayers, spotsInLayer, zonesOf } from './place-layers.ts';
import { type Above, layersOf, rank } from './rank.ts';

/**
 * Who speaks in whose words: on top who publishes, below each whom it passes on, at the bottom those in whose words the rest speaks; beneath
 * them what is only spoken of. Somebody who publishes and is passed on stands where all who pass it on are above.
 */
export const placeLadder: Place = ({ nodes, links, facts }) => {
  const sorted = [...nodes].sort(byId);
  const thingOf = new Map(sorted.flatMap((node) => idsOf(node).map((id) => [id, node.id] as const)));
  const least = new Map<string, number>();
  const above: Above[] = [];
  for (const ladder of facts.ladders ?? []) {
    const drawn = ladder.flatMap((speaker, rung) => {
      const thing = thingOf.get(speaker);
      return thing === undefined ? [] : [{ thing, rung }];
    });
    drawn.forEach(({ thing, rung }, index) => {
      least.set(thing, Math.min(least.get(thing) ?? Number.POSITIVE_INFINITY, rung));
      const next = drawn[index + 1];
      if (next !== undefined) above.push({ upper: thing, lower: next.thing, ranks: next.rung - rung });
    });
  }
  const ranks = rank(least, above);
  const layers = layersOf(
    sorted.filter(({ id }) => ranks.has(id)),
    ranks,
  );
  const silent = sorted.filter(({ id }) => !ranks.has(id));
  const placed = placeLayers([...layers.map(({ things }) => things), silent], links);
  const layerOf = (ids: readonly string[]): number => {
    const spoken = (facts.ladders ?? []).flatMap((ladder) =>
      ladder.flatMap((speaker, rung) => (ids.includes(speaker) ? [rung] : [])),
    );
    if (spoken.length === 0) return layers.length;
    const own = Math.max(...spoken);
    // Nobody stood on that rung when the picture was laid out: the next one down.
    const found = layers.findIndex((layer) => layer.rank >= own);
    return found === -1 ? Math.max(0, layers.length - 1) : found;
  };
  return {
    points: placed.points,
    freeAlong: 'x',
    spots: (node) => spotsInLayer(placed, layerOf(idsOf(node))),
    backdrop: (all, points) => {
      const inLayer = (layer: number): string[] => {
        const row = placed.rows[layer];
        return all.flatMap(({ id }) => {
          const y = points[id]?.y ?? Number.NaN;
          return row !== undefined && y >= row.top && y <= row.top + row.height ? [id] : [];
        });
      };
      const words: BackdropWords[] = layers.map(({ rank: number }, layer) => ({
        about: 'rung',
        ids: inLayer(layer),
        number,
      }));
      return zonesOf(placed, points, [...words, { about: 'spokenOf', ids: inLayer(layers.length) }]);
    },
  };
};
