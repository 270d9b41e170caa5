import { describe, expect, test } from 'vitest';
import { bendLinks, countRunOver } from '../../client/graph/bend-links.ts';
import { arrange } from '../../client/graph/layouts/arrange.ts';
import { boxOf, linkFont, nodeFont } from '../../client/graph/layouts/box-of.ts';
import { toDrawing } from '../../client/graph/layouts/count-clutter.ts';
import { placeWhole } from '../../client/graph/layouts/place-whole.ts';
import { untangle } from '../../client/graph/layouts/untangle.ts';
import { nearest } from '../../client/graph/nearest.ts';
import type { Point } from '../../client/state/data.ts';
import type { Layout } from '../../client/state/layout-of.ts';
import { graphOfBundles } from '../support/bundle-graph.ts';

const examples = {
  khojaly: 'examples/khojaly-statement/bundle.json',
  invented: ['examples/invented/carried-words.json', 'examples/invented/denial.json'],
};

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

/** The layout of a star whose hub is `n:0`, with as many more hanging on another entity. */
function makeLayout(given: Partial<Layout> = {}): Layout {
  const base = nodes(20);
  const added = nodes(12, 'new');
  const ids = (all: readonly { id: string }[]) => all.map((node) => node.id);
  const links = [...star('n:0', ids(base).slice(1)), ...star('n:3', ids(added))];
  return {
    key: 'a layout',
    base,
    added,
    moved: [],
    links: links.map((link) => ({ ...link, label: 'adopted' })),
    ...given,
  };
}

test('the same picture comes out the same every time, in whatever order its parts arrive', () => {
  const all = nodes(30);
  const links = star(
    'n:0',
    all.slice(1, 15).map((node) => node.id),
  );
  const once = placeWhole(all, links);
  expect(placeWhole([...all].reverse(), links)).toEqual(once);
  expect(Object.keys(once)).toHaveLength(30);
});

test('what is placed does not move when new entities come, and the new ones lie on nothing', () => {
  const layout = makeLayout();
  const before = arrange({ ...layout, added: [] });
  const after = arrange(layout);
  expect(after).toMatchObject(before);
  const names = Object.fromEntries([...layout.base, ...layout.added].map((node) => [node.id, node.name]));
  expect(overlapping(names, after).filter((pair) => pair.includes('new'))).toEqual([]);
});

test('a page of new entities lands near what it hangs on', () => {
  const points = arrange(makeLayout());
  const hub = points['n:3'];
  const far = nodes(12, 'new').map(({ id }) =>
    Math.hypot((points[id]?.x ?? Infinity) - (hub?.x ?? 0), (points[id]?.y ?? 0) - (hub?.y ?? 0)),
  );
  expect(Math.max(...far)).toBeLessThan(620);
});

test('entities added together and one after the other, with or without what came later, find the same places', () => {
  const layout = makeLayout();
  const whole = arrange(layout);
  for (const count of [1, 5]) {
    const part = arrange({ ...layout, added: layout.added.slice(0, count) });
    expect(whole).toMatchObject(part);
  }
});

test('a dragged entity stays where it was put, what was added before keeps its place, and what comes later hangs on it there', () => {
  const layout = makeLayout();
  const before = arrange({ ...layout, added: layout.added.slice(0, 4) });
  const moved = [{ id: 'n:3', x: 3000, y: 3000, after: 4 }];
  const after = arrange({ ...layout, moved });
  expect(after['n:3']).toEqual({ x: 3000, y: 3000 });
  for (const { id } of layout.added.slice(0, 4)) expect(after[id]).toEqual(before[id]);
  for (const { id } of layout.added.slice(4)) expect(after[id]?.x).toBeGreaterThan(2300);
});

test('an entity with no link to the picture is placed beneath it', () => {
  const base = nodes(5);
  const links = star('n:0', ['n:1', 'n:2', 'n:3', 'n:4']).map((link) => ({ ...link, label: '' }));
  const points = arrange(makeLayout({ base, links, added: [{ id: 'alone', name: 'Alone' }] }));
  const lowest = Math.max(...base.map(({ id }) => points[id]?.y ?? 0));
  expect(points.alone?.y).toBeGreaterThan(lowest);
});

test('ids with colons, dots, hashes and quotes are placed like any other', () => {
  const odd = ['4:uuid:17', 'a.b#c', 'say "so"', "it's"].map((id) => ({ id, name: id }));
  expect(Object.keys(placeWhole(odd, star('4:uuid:17', ['a.b#c', 'say "so"', "it's"]))).sort()).toEqual(
    odd.map((node) => node.id).sort(),
  );
});

describe.each([
  ['the article', [examples.khojaly]],
  ['all three documents', [examples.khojaly, ...examples.invented]],
])('the graph of %s', (_, paths) => {
  const { entities, links } = graphOfBundles(paths);
  const points = placeWhole(entities, links);
  const standing = new Map(Object.entries(points));

  test('has no link that runs over an entity that is not its end', () => {
    const bends = bendLinks(links, standing);
    const over = links.filter(({ id, subject, object }) => {
      const [from, to] = [points[subject], points[object]];
      if (from === undefined || to === undefined) throw new Error(`an end of ${id} is not placed`);
      const others = [...standing].filter(([other]) => other !== subject && other !== object);
      return (
        countRunOver(
          from,
          to,
          bends.get(id) ?? 0,
          others.map(([, point]) => point),
        ) > 0
      );
    });
    expect(over.map(({ id }) => id)).toEqual([]);
  });

  test('fits a common screen at a size at which names can be read', () => {
    const boxes = entities.map(({ id, name }) => ({ ...boxOf(name), ...(points[id] ?? { x: 0, y: 0 }) }));
    const width =
      Math.max(...boxes.map((box) => box.x + box.width / 2)) -
      Math.min(...boxes.map((box) => box.x - box.width / 2));
    const height =
      Math.max(...boxes.map((box) => box.y + box.drop + box.height / 2)) -
      Math.min(...boxes.map((box) => box.y + box.drop - box.height / 2));
    // What 1440 by 900 leaves beside the legend and beneath the bars.
    const zoom = Math.min(1180 / width, 715 / height);
    expect(nodeFont * zoom).toBeGreaterThanOrEqual(11);
    expect(linkFont * zoom).toBeGreaterThanOrEqual(10);
  });
});

test('links of one pair lie side by side, whichever way they run', () => {
  const points = new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 300, y: 0 }],
  ]);
  const bends = bendLinks(
    [
      { id: '1', subject: 'a', object: 'b' },
      { id: '2', subject: 'b', object: 'a' },
    ],
    points,
  );
  // A bend is seen from the link's own start, so that the same sign is the other side of one that runs back.
  expect(bends.get('1')).not.toBe(0);
  expect(bends.get('1')).toBe(bends.get('2'));
});

test('a link goes round an entity that stands between its ends', () => {
  const points = new Map([
    ['a', { x: 0, y: 0 }],
    ['between', { x: 150, y: 5 }],
    ['b', { x: 300, y: 0 }],
  ]);
  const bend = bendLinks([{ id: 'l', subject: 'a', object: 'b' }], points).get('l') ?? 0;
  const run = (given: number) => countRunOver({ x: 0, y: 0 }, { x: 300, y: 0 }, given, [{ x: 150, y: 5 }]);
  expect([run(0), run(bend)]).toEqual([1, 0]);
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

test('an entity that a foreign link runs through is moved out of its way', () => {
  const drawing = toDrawing(
    [{ subject: 'a', object: 'c' }],
    { a: { x: 0, y: 0 }, between: { x: 300, y: 0 }, c: { x: 600, y: 0 } },
    boxOf,
    { width: 800, height: 400 },
  );
  const [a, between, c] = [0, 1, 2].map((node) => ({ x: drawing.x[node] ?? 0, y: drawing.y[node] ?? 0 }));
  expect(a && between && c && countRunOver(a, c, 0, [between])).toBe(1);
  untangle(drawing, 1);
  const [d, moved, e] = [0, 1, 2].map((node) => ({ x: drawing.x[node] ?? 0, y: drawing.y[node] ?? 0 }));
  expect(d && moved && e && countRunOver(d, e, 0, [moved])).toBe(0);
});
