import type { Point } from '../../state/data.ts';
import type { LayoutFacts } from '../../state/layout-facts.ts';
import type { PlacedEntity } from '../../state/layout-of.ts';
import { mapHeight, mapWidth, outlines, pointOf } from '../../ui/map/outlines.ts';
import { byId, cellOf, columnsFor, emptyBackdrop, idsOf, inRows, type Place } from './place.ts';

/** Bounds of how many model pixels a unit of the map takes. */
const smallest = 1600 / mapWidth;
const largest = 60;
/** Around a place things stand as the seeds of a sunflower do: near it, and on none before. */
const golden = Math.PI * (3 - Math.sqrt(5));
const tries = 4000;
/** How far the map reaches beyond what stands on it, in units of the map and in widths of a thing. */
const margin = { units: 22, things: 1.2 };

/** The country that all things in one stand in that stand in any; null when there is none, or more than one. */
function countryOf(node: PlacedEntity, countries: NonNullable<LayoutFacts['countries']>): string | null {
  const codes = new Set(idsOf(node).flatMap((id) => countries[id] ?? []));
  const [code] = codes;
  return code !== undefined && codes.size === 1 && pointOf(code) !== null ? code : null;
}

/** So large that neighbouring countries have room for what stands in them, and no larger than can still be looked over. */
function scaleFor(rooms: readonly (Point & { readonly radius: number })[]): number {
  let scale = smallest;
  rooms.forEach((one, index) => {
    for (const other of rooms.slice(0, index)) {
      const apart = Math.hypot(one.x - other.x, one.y - other.y);
      if (apart > 0) scale = Math.max(scale, (one.radius + other.radius) / apart);
    }
  });
  const extent = (of: (point: Point) => number): number =>
    rooms.length === 0 ? 0 : Math.max(...rooms.map(of)) - Math.min(...rooms.map(of));
  const widest = Math.max(
    extent(({ x }) => x),
    1.7 * extent(({ y }) => y),
    30,
  );
  const taken = rooms.reduce((sum, { radius }) => sum + radius * radius, 0);
  return Math.min(scale, largest, Math.max(smallest, Math.max(2200, 5 * Math.sqrt(taken)) / widest));
}

/** Where links say that things are, on the outlines of the world; what no link places stands on the right. */
export const placeGeographic: Place = ({ nodes, facts }) => {
  const cell = cellOf(nodes);
  const countries = facts.countries ?? {};
  const sorted = [...nodes].sort(byId);
  const inCountry = new Map<string, PlacedEntity[]>();
  for (const node of sorted) {
    const code = countryOf(node, countries);
    if (code !== null) inCountry.set(code, [...(inCountry.get(code) ?? []), node]);
  }
  const rooms = [...inCountry]
    .sort(([one, a], [other, b]) => b.length - a.length || (one < other ? -1 : 1))
    .flatMap(([code, inside]) => {
      const point = pointOf(code);
      return point === null
        ? []
        : [{ ...point, code, inside, radius: 0.62 * cell.width * Math.sqrt(inside.length) }];
    });
  const scale = scaleFor(rooms);
  const points: Record<string, Point> = {};
  const cells = new Map<string, Point[]>();
  const cellKey = (x: number, y: number): string => `${x} ${y}`;
  const isFree = ({ x, y }: Point): boolean => {
    const [column, row] = [Math.floor(x / cell.width), Math.floor(y / cell.height)];
    for (let dx = -1; dx <= 1; dx += 1)
      for (let dy = -1; dy <= 1; dy += 1)
        for (const other of cells.get(cellKey(column + dx, row + dy)) ?? [])
          if (Math.abs(other.x - x) < cell.width && Math.abs(other.y - y) < cell.height) return false;
    return true;
  };
  const take = (id: string, point: Point): void => {
    points[id] = point;
    const key = cellKey(Math.floor(point.x / cell.width), Math.floor(point.y / cell.height));
    cells.set(key, [...(cells.get(key) ?? []), point]);
  };
  function* around(code: string, from = 0): Generator<Point> {
    const at = pointOf(code);
    if (at === null) return;
    for (let seed = from; seed < tries * 8; seed += 1) {
      // Half a step each: a free place is not missed where the seeds are far apart.
      const reach = 0.42 * Math.sqrt(seed);
      yield {
        x: Math.round(at.x * scale + reach * cell.width * Math.cos(seed * golden)),
        y: Math.round(at.y * scale + reach * cell.height * Math.sin(seed * golden)),
      };
    }
  }
  for (const { code, inside } of rooms) {
    // The country itself first, at its own place.
    const ordered = [...inside].sort((one, other) => {
      const isOwn = (node: PlacedEntity): number => Number(facts.places?.includes(node.id) === true);
      return isOwn(other) - isOwn(one) || byId(one, other);
    });
    const spots = around(code);
    for (const node of ordered) {
      let spot = spots.next();
      while (spot.done !== true && !isFree(spot.value)) spot = spots.next();
      if (spot.done !== true) take(node.id, spot.value);
    }
  }
  const away = sorted.filter(({ id }) => points[id] === undefined);
  const xsOnMap = Object.values(points).map(({ x }) => x);
  const ysOnMap = Object.values(points).map(({ y }) => y);
  const reach = Math.max(margin.units * scale, margin.things * cell.width);
  const edges = {
    left: Math.max(0, Math.min(...xsOnMap) - reach),
    right: Math.min(mapWidth * scale, Math.max(...xsOnMap) + reach),
    top: Math.max(0, Math.min(...ysOnMap) - reach),
    bottom: Math.min(mapHeight * scale, Math.max(...ysOnMap) + reach),
  };
  const frame = {
    x: Math.round(edges.left),
    y: Math.round(edges.top),
    width: Math.round(edges.right - edges.left),
    height: Math.round(edges.bottom - edges.top),
  };
  const block = inRows(
    away,
    rooms.length === 0
      ? { x: 0, y: 0 }
      : { x: Math.round(edges.right + cell.width), y: Math.round(edges.top + cell.height) },
    columnsFor(away.length, cell),
    cell,
  );
  Object.assign(points, block.points);
  return {
    points,
    freeAlong: 'y',
    spots: (node) => {
      const code = countryOf(node, countries);
      return code === null ? block.rest() : around(code);
    },
    backdrop: (all, placed) => {
      const out = all.filter((node) => countryOf(node, countries) === null).map(({ id }) => id);
      const xs = out.flatMap((id) => placed[id]?.x ?? []);
      const ys = out.flatMap((id) => placed[id]?.y ?? []);
      const left = Math.min(...xs) - cell.width * 0.6;
      const top = Math.min(...ys) - cell.height * 0.9;
      return {
        ...emptyBackdrop,
        map: rooms.length === 0 ? null : { paths: outlines.map(({ path }) => path), scale, frame },
        areas:
          out.length === 0
            ? []
            : [
                {
                  x: left,
                  y: top,
                  width: Math.max(...xs) + cell.width * 0.6 - left,
                  height: Math.max(...ys) + cell.height * 0.8 - top,
                  kind: 'zone',
                  ids: out,
                },
              ],
        lines: all.flatMap((node) => {
          const code = countryOf(node, countries);
          const at = code === null ? null : pointOf(code);
          const point = placed[node.id];
          if (at === null || point === undefined) return [];
          const to = { x: Math.round(at.x * scale), y: Math.round(at.y * scale) };
          return Math.hypot(point.x - to.x, point.y - to.y) < cell.width / 3
            ? []
            : [{ from: point, to, kind: 'tie' as const, ids: [node.id] }];
        }),
        texts:
          out.length === 0
            ? []
            : [{ x: left + 10, y: top + 14, words: { about: 'unplaced', ids: out }, anchor: 'start' }],
      };
    },
  };
};
