import { expect, test, vi } from 'vitest';
import { arrange } from '../../client/graph/layouts/arrange.ts';
import { placeWhole } from '../../client/graph/layouts/place-whole.ts';
import type { Layout } from '../../client/state/layout-of.ts';

vi.mock('../../client/graph/layouts/place-whole.ts', { spy: true });

const named = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `${prefix}:${index}`,
    name: `Entity ${prefix} ${index}`,
  }));
const link = (subject: string, object: string, label = 'adopted') => ({ subject, object, label });

test('what the documents bring is laid out once, however often the reader adds to it and moves it, and anew when it differs', () => {
  const links = [1, 2, 3, 4].map((at) => link('a:0', `a:${at}`));
  const layout: Layout = { key: 'a layout', base: named('a', 5), added: [], moved: [], links };
  const added = named('new', 3);
  const joined = [...links, link('a:1', 'new:0'), link('new:1', 'a:2')];
  const before = arrange(layout);
  expect(arrange({ ...layout, added, links: joined })).toMatchObject(before);
  expect(arrange({ ...layout, added, links: [link('new:0', 'a:4'), ...joined] })).toMatchObject(before);
  arrange({ ...layout, moved: [{ id: 'a:2', x: 9, y: 9, after: 0 }] });
  expect(placeWhole).toHaveBeenCalledTimes(1);
  arrange({ ...layout, links: [...links, link('a:3', 'a:4')] });
  arrange({ ...layout, links: links.map((row) => ({ ...row, label: 'is said to have adopted' })) });
  expect(placeWhole).toHaveBeenCalledTimes(3);
});
