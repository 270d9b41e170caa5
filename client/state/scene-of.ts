import { sameMeasure } from './measure.ts';
import { memoizeLatest } from './memoize-latest.ts';
import { type Scene, selectScene } from './select-scene.ts';
import type { State } from './state.ts';

function sameItems<Item extends object>(one: readonly Item[], other: readonly Item[]): boolean {
  return one.length === other.length && JSON.stringify(one) === JSON.stringify(other);
}

let last: Scene | null = null;

/** The scene of the page's state; the same object as long as nothing to be drawn has changed. */
export const sceneOf: (state: State) => Scene = memoizeLatest((state) => {
  const scene = selectScene(state);
  const isSame =
    last !== null &&
    last.layout?.key === scene.layout?.key &&
    last.placed === scene.placed &&
    last.truncated === scene.truncated &&
    sameMeasure(last.measure, scene.measure) &&
    sameItems(last.nodes, scene.nodes) &&
    sameItems(last.links, scene.links);
  if (last === null || !isSame) last = scene;
  return last;
});
