import type { Backdrop } from '../../state/backdrop.ts';
import type { Point } from '../../state/data.ts';
import type { PlacedEntity } from '../../state/layout-of.ts';
import { byId, cellOf, emptyBackdrop } from './place.ts';
import type { LayoutLink } from './run-fcose.ts';

/** Times that the order in the layers is made anew, down and up. */
const sweeps = 4;
/** Room between layers, and how far a layer's zone reaches beyond what is in it. */
const between = 44;
const margin = 90;

/** What links join a thing with, each once. */
export function neighboursIn(
  nodes: readonly PlacedEntity[],
  links: readonly LayoutLink[],
): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, Set<string>>(nodes.map(({ id }) => [id, new Set()]));
  for (const { subject, object } of links) {
    if (subject === object || !near.has(subject) || !near.has(object)) continue;
    near.get(subject)?.add(object);
    near.get(object)?.add(subject);
  }
  return new Map([...near].map(([id, set]) => [id, [...set].sort()]));
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** As near as can be to where each would like to stand, in this order and so far apart. */
function settle(wishes: readonly number[], apart: number): number[] {
  const places: number[] = [];
  for (const wish of wishes) places.push(Math.max(wish, (places.at(-1) ?? Number.NEGATIVE_INFINITY) + apart));
  const shift = wishes.length === 0 ? 0 : mean(wishes) - mean(places);
  return places.map((place) => Math.round(place + shift));
}

export interface Layers {
  readonly points: Readonly<Record<string, Point>>;
  /** For each layer that was given: from top to bottom. */
  readonly rows: readonly {
    readonly top: number;
    readonly height: number;
    /** Middle of its first row, and how many rows there are. */
    readonly y: number;
    readonly count: number;
  }[];
  readonly cell: { readonly width: number; readonly height: number };
}

/** Things in layers, one below the other; in a layer each stands as near as can be above or below what it is linked with. Long layers take several rows. */
export function placeLayers(
  layers: readonly (readonly PlacedEntity[])[],
  links: readonly LayoutLink[],
): Layers {
  const all = layers.flat();
  const cell = cellOf(all);
  const near = neighboursIn(all, links);
  const columns = Math.max(6, Math.ceil(Math.sqrt(all.length) * 2));
  const order = layers.map((layer) => [...layer].sort(byId));
  const at = new Map<string, number>();
  const number = (): void => {
    for (const layer of order)
      layer.forEach(({ id }, index) => {
        at.set(id, (index + 0.5) / layer.length);
      });
  };
  number();
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const turn = sweep % 2 === 0 ? [...order.keys()] : [...order.keys()].reverse();
    for (const layer of turn) {
      const own = new Set(order[layer]?.map(({ id }) => id));
      const wish = ({ id }: PlacedEntity): number => {
        const others = (near.get(id) ?? []).filter((other) => !own.has(other));
        return others.length === 0 ? (at.get(id) ?? 0) : mean(others.map((other) => at.get(other) ?? 0));
      };
      const wishes = new Map(order[layer]?.map((node) => [node.id, wish(node)]));
      order[layer]?.sort(
        (one, other) => (wishes.get(one.id) ?? 0) - (wishes.get(other.id) ?? 0) || byId(one, other),
      );
      number();
    }
  }
  const points: Record<string, Point> = {};
  const rows: Layers['rows'][number][] = [];
  let top = 0;
  for (const layer of order) {
    const count = Math.max(1, Math.ceil(layer.length / columns));
    const perRow = Math.ceil(layer.length / count);
    const y = Math.round(top + cell.height / 2);
    layer.forEach(({ id }, index) => {
      const row = Math.floor(index / perRow);
      const inRow = Math.min(perRow, layer.length - row * perRow);
      points[id] = {
        x: Math.round(((index % perRow) - (inRow - 1) / 2) * cell.width),
        y: Math.round(y + row * cell.height),
      };
    });
    rows.push({ top, height: count * cell.height, y, count });
    top += count * cell.height + between;
  }
  for (const layer of [...order, ...[...order].reverse()]) {
    if (layer.length > columns) continue;
    const own = new Set(layer.map(({ id }) => id));
    const wishes = layer.map(({ id }) => {
      const others = (near.get(id) ?? []).filter((other) => !own.has(other));
      return others.length === 0 ? (points[id]?.x ?? 0) : mean(others.map((other) => points[other]?.x ?? 0));
    });
    settle(wishes, cell.width).forEach((x, index) => {
      const id = layer[index]?.id ?? '';
      points[id] = { x, y: points[id]?.y ?? 0 };
    });
  }
  return { points, rows, cell };
}

/** Where a thing that comes later may stand in a layer: right of what is there. */
export function* spotsInLayer(placed: Layers, layer: number): Generator<Point> {
  const row = placed.rows[layer];
  if (row === undefined) return;
  const y = row.y + (row.count - 1) * placed.cell.height;
  const there = Object.values(placed.points).filter((point) => point.y === y);
  const last = Math.max(-placed.cell.width, ...there.map(({ x }) => x));
  for (let step = 1; step < 400; step += 1) yield { x: Math.round(last + step * placed.cell.width), y };
}

/** A zone for every layer, with its words at its left. */
export function zonesOf(
  { rows }: Layers,
  points: Readonly<Record<string, Point>>,
  words: readonly Backdrop['texts'][number]['words'][],
): Backdrop {
  const xs = Object.values(points).map(({ x }) => x);
  const left = Math.min(...xs) - margin;
  const right = Math.max(...xs) + margin;
  return {
    ...emptyBackdrop,
    areas: rows.map(({ top, height }) => ({
      x: left,
      y: top - between / 2 + 4,
      width: right - left,
      height: height + between - 8,
      kind: 'zone',
    })),
    texts: rows.flatMap(({ top }, layer) => {
      const said = words[layer];
      return said === undefined
        ? []
        : [{ x: left + 10, y: top - between / 2 + 18, words: said, anchor: 'start', keeps: 'left' }];
    }),
  };
}
