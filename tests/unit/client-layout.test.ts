import { expect, test } from 'vitest';
import { boxOf } from '../../client/graph/layouts/box-of.ts';
import { clutterAt, toDrawing } from '../../client/graph/layouts/count-clutter.ts';
import { place } from '../../client/graph/layouts/place.ts';
import { untangle } from '../../client/graph/layouts/untangle.ts';
import { nearest } from '../../client/graph/nearest.ts';
import type { Point } from '../../client/state/data.ts';

const nodes = (count: number, prefix = 'n') =>
  Array.from({ length: count }, (_, index) => ({ id: `${prefix}:${index}`, name: `Entity number ${index}` }));
const star = (hub: string, ids: readonly string[]) => ids.map((id) => ({ subject: hub, object: id }));

function overlapping(
  names: Readonly<Record<string, string>>,
  points: Readonly<Record<string, Point>>,
): string[] {
  const ids = Object.keys(points);
  return ids.flatMap((one, index) =>
    ids.slice(index + 1).flatMap((other) => {
      const [a, b] = [boxOf(names[one] ?? ''), boxOf(names[other] ?? '')];
      const [p, q] = [points[one], points[other]];
      if (p === undefined || q === undefined) return [];
      const isOver =
        Math.abs(p.x - q.x) < (a.width + b.width) / 2 &&
        Math.abs(p.y + a.drop - q.y - b.drop) < (a.height + b.height) / 2;
      return isOver ? [`${one} over ${other}`] : [];
    }),
  );
}

test('the same picture comes out the same every time, in whatever order its parts arrive', () => {
  const all = nodes(30);
  const links = star(
    'n:0',
    all.slice(1, 15).map((node) => node.id),
  );
  const once = place(all, links, {});
  const again = place([...all].reverse(), links, {});
  expect(again).toEqual(once);
  expect(Object.keys(once)).toHaveLength(30);
});

test('what is placed does not move when new entities come, and the new ones lie on nothing', () => {
  const old = nodes(20);
  const placed = place(
    old,
    star(
      'n:0',
      old.slice(1).map((node) => node.id),
    ),
    {},
  );
  const fresh = nodes(25, 'new');
  const positions = place(
    [...old, ...fresh],
    star(
      'n:3',
      fresh.map((node) => node.id),
    ),
    placed,
  );
  expect(Object.keys(positions).sort()).toEqual(fresh.map((node) => node.id).sort());
  const names = Object.fromEntries([...old, ...fresh].map((node) => [node.id, node.name]));
  const over = overlapping(names, { ...placed, ...positions }).filter((pair) => pair.includes('new'));
  expect(over).toEqual([]);
});

test('an entity with no link to the picture is placed beneath it', () => {
  const old = nodes(5);
  const placed = place(old, star('n:0', ['n:1', 'n:2', 'n:3', 'n:4']), {});
  const positions = place([...old, { id: 'alone', name: 'Alone' }], [], placed);
  const lowest = Math.max(...Object.values(placed).map((point) => point.y));
  expect(positions.alone?.y).toBeGreaterThan(lowest);
});

test('ids with colons, dots, hashes and quotes are placed like any other', () => {
  const odd = ['4:uuid:17', 'a.b#c', 'say "so"', "it's"].map((id) => ({ id, name: id }));
  expect(Object.keys(place(odd, star('4:uuid:17', ['a.b#c', 'say "so"', "it's"]), {})).sort()).toEqual(
    odd.map((node) => node.id).sort(),
  );
});

test('an arrow key goes to the nearest entity in its direction and prefers one straight ahead', () => {
  const points = [
    { id: 'far ahead', x: 300, y: 0 },
    { id: 'ahead', x: 120, y: 10 },
    { id: 'aside', x: 90, y: 120 },
    { id: 'behind', x: -20, y: 0 },
  ];
  expect(nearest({ x: 0, y: 0 }, 'ArrowRight', points)).toBe('ahead');
  expect(nearest({ x: 0, y: 0 }, 'ArrowLeft', points)).toBe('behind');
  expect(nearest({ x: 0, y: 0 }, 'ArrowUp', points)).toBeNull();
});

test('an entity that a foreign link runs through is moved out of its way, and one that nothing disturbs stays', () => {
  const drawing = toDrawing(
    [{ subject: 'a', object: 'c' }],
    { a: { x: 0, y: 0 }, between: { x: 300, y: 0 }, c: { x: 600, y: 0 }, apart: { x: 300, y: 900 } },
    boxOf,
  );
  const index = (id: string): number => drawing.ids.indexOf(id);
  expect(clutterAt(drawing, index('between'))).toBeGreaterThan(0);
  untangle(drawing);
  expect(drawing.ids.map((_, node) => clutterAt(drawing, node))).toEqual([0, 0, 0, 0]);
  expect([drawing.x[index('apart')], drawing.y[index('apart')]]).toEqual([300, 900]);
});
