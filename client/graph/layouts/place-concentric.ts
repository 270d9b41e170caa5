import type { Point } from '../../state/data.ts';
import { byId, cellOf, emptyBackdrop, type Place } from './place.ts';
import { neighboursIn } from './place-layers.ts';

/** Room between rings, beside what a circle takes. */
const ringRoom = 40;

/** What has most links in the middle, and around it by how many links away it is; what no way leads to stands outside. */
export const placeConcentric: Place = ({ nodes, links }) => {
  const near = neighboursIn(nodes, links);
  const sorted = [...nodes].sort(byId);
  const degree = (id: string): number => near.get(id)?.length ?? 0;
  const [middle] = [...sorted].sort((one, other) => degree(other.id) - degree(one.id));
  if (middle === undefined) return { points: {}, freeAlong: 'y' };
  const cell = cellOf(nodes);
  const circleRoom = Math.max(cell.width * 0.85, cell.height);
  const points: Record<string, Point> = { [middle.id]: { x: 0, y: 0 } };
  const angles = new Map([[middle.id, 0]]);
  const seen = new Set([middle.id]);
  const rings: { readonly radius: number; readonly ids: readonly string[]; readonly level: number | null }[] =
    [];
  let radius = 0;

  /** In the order given, on as many circles as it takes. */
  const placeRing = (ids: readonly string[], level: number | null): void => {
    let left = [...ids];
    radius += ringRoom;
    while (left.length > 0) {
      radius += circleRoom;
      const room = Math.max(1, Math.floor((2 * Math.PI * radius) / cell.width));
      // Half-empty circles are spread evenly.
      const circles = Math.ceil(left.length / room);
      const here = left.slice(0, circles === 1 ? left.length : room);
      here.forEach((id, index) => {
        const angle = (2 * Math.PI * (index + 0.5)) / here.length - Math.PI / 2;
        angles.set(id, angle);
        points[id] = { x: Math.round(radius * Math.cos(angle)), y: Math.round(radius * Math.sin(angle)) };
      });
      left = left.slice(here.length);
    }
    rings.push({ radius: Math.round(radius + (circleRoom + ringRoom) / 2), ids, level });
  };

  let front = [middle.id];
  for (let level = 1; front.length > 0; level += 1) {
    const next = new Map<string, number>();
    for (const id of front)
      for (const other of near.get(id) ?? [])
        if (!seen.has(other) && !next.has(other)) next.set(other, angles.get(id) ?? 0);
    const ids = [...next].sort(([one, a], [other, b]) => a - b || (one < other ? -1 : 1)).map(([id]) => id);
    for (const id of ids) seen.add(id);
    if (ids.length > 0) placeRing(ids, level);
    front = ids;
  }
  const away = sorted.filter(({ id }) => !seen.has(id)).map(({ id }) => id);
  if (away.length > 0) placeRing(away, null);
  return {
    points,
    freeAlong: 'y',
    backdrop: () => ({
      ...emptyBackdrop,
      rings: rings.map((ring) => ({ x: 0, y: 0, radius: ring.radius })),
      texts: rings.map((ring) => ({
        x: 0,
        y: -ring.radius + 12,
        anchor: 'middle',
        words:
          ring.level === null
            ? { about: 'away', ids: ring.ids }
            : { about: 'level', ids: ring.ids, number: ring.level },
      })),
    }),
  };
};
