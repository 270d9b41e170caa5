import { expect, test } from 'vitest';
import { placeCaptions } from '../../client/graph/place-captions.ts';
import { captionOf } from '../../client/state/caption-of.ts';
import { emptyScene, type Scene, type SceneNode } from '../../client/state/select-scene.ts';
import { makeSceneLink, makeSceneNode } from '../support/any-scene.ts';

const support = (tellers: number, origins: number) => ({
  label: 'adopted',
  hedge: null,
  disputed: false,
  support: { claims: tellers, tellers, origins, denied: 0, stances: ['ASSERTS'], proposed: 0 },
});

test('a caption tells many tellers of one origin from many origins, and one teller of one origin needs no word', () => {
  expect(captionOf(support(1, 1))).toBe('adopted');
  expect(captionOf(support(2, 1))).toBe('adopted · 2 tellers, 1 origin');
  expect(captionOf(support(3, 2))).toBe('adopted · 3 tellers, 2 origins');
  expect(captionOf(support(2, 2))).toBe('adopted · 2 origins');
});

test('a caption says in words that a link is hedged or disputed', () => {
  expect(captionOf({ ...support(2, 1), hedge: 'alleged', disputed: true })).toBe(
    'adopted (alleged, disputed) · 2 tellers, 1 origin',
  );
});

const node = (id: string, x: number, y: number): SceneNode =>
  makeSceneNode(id, { name: id, point: { x, y } });

function captionsOf(nodes: readonly SceneNode[]): ReadonlyMap<string, number> {
  const link = makeSceneLink('a adopted b', 'a', 'b');
  const scene: Scene = { ...emptyScene, nodes, links: [link] };
  return placeCaptions(
    scene,
    new Map(nodes.map(({ id, point }) => [id, point ?? { x: 0, y: 0 }])),
    new Map(),
  );
}

test('a caption stands in the middle of its link, and beside it where an entity lies there', () => {
  const ends = [node('a', 0, 0), node('b', 600, 0)];
  expect(captionsOf(ends).size).toBe(0);
  const at = captionsOf([...ends, node('between', 300, -30)]).get('a adopted b') ?? 0;
  expect(Math.abs(at + 18 - 300)).toBeGreaterThan(40);
});
