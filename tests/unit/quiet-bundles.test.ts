import { expect, test } from 'vitest';
import { loudAtMost, quietBundles } from '../../client/graph/quiet-bundles.ts';
import type { SceneLink } from '../../client/state/select-scene.ts';

/** A bundle of so many links, in the parts that are looked at. */
const bundle = (id: string, links: number): SceneLink =>
  ({ id, bundle: { links, disputed: 0 } }) as Partial<SceneLink> as SceneLink;
const many = (count: number, linksOf: (at: number) => number): SceneLink[] =>
  Array.from({ length: count }, (_, at) => bundle(`b${at}`, linksOf(at)));

test('of few bundles none stands back', () => {
  expect(quietBundles(many(loudAtMost, () => 1)).size).toBe(0);
});

test('of many, those with most links stand out, and equals are drawn as equals', () => {
  const links = many(loudAtMost + 40, (at) => (at < 10 ? 9 : at < 20 ? 5 : 1));
  const quiet = quietBundles([...links, { id: 'single' } as Partial<SceneLink> as SceneLink]);
  expect(links.filter(({ id }) => !quiet.has(id)).map(({ id }) => id)).toEqual(
    Array.from({ length: 20 }, (_, at) => `b${at}`),
  );
  expect(quiet.has('single')).toBe(false);
});
