import { sameMeasures } from './measure.ts';
import { memoizeLatest } from './memoize-latest.ts';
import { type Scene, selectScene } from './select-scene.ts';
import type { State } from './state.ts';

const sameValue = (one: unknown, other: unknown): boolean =>
  one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other));

function sameItem<Item extends object>(one: Item, other: Item): boolean {
  if (one === other) return true;
  const keys = Object.keys(one) as (keyof Item)[];
  return keys.length === Object.keys(other).length && keys.every((key) => sameValue(one[key], other[key]));
}

/** Part by part: to spell out ten thousand entities takes longer than to draw their groups. */
const sameItems = <Item extends object>(one: readonly Item[], other: readonly Item[]): boolean =>
  one.length === other.length &&
  one.every((item, at) => {
    const opposite = other[at];
    return opposite !== undefined && sameItem(item, opposite);
  });

let last: Scene | null = null;
let made:
  | (Pick<State, 'view' | 'data'> & {
      readonly drawn: State['status']['drawn'];
      readonly withdrawing: State['status']['withdrawing'];
    })
  | null = null;

/** The scene of the page's state; the same object as long as nothing to be drawn has changed. */
export const sceneOf: (state: State) => Scene = memoizeLatest((state) => {
  const { view, data } = state;
  const { drawn, withdrawing } = state.status;
  // Nothing else decides it.
  if (
    last !== null &&
    made?.view === view &&
    made.data === data &&
    made.drawn === drawn &&
    made.withdrawing === withdrawing
  )
    return last;
  made = { view, data, drawn, withdrawing };
  const scene = selectScene(state);
  const isSame =
    last !== null &&
    last.layout?.key === scene.layout?.key &&
    last.placed === scene.placed &&
    last.truncated === scene.truncated &&
    last.style === scene.style &&
    last.images === scene.images &&
    sameMeasures(last.measures, scene.measures) &&
    sameItems(last.nodes, scene.nodes) &&
    sameItems(last.links, scene.links);
  if (last === null || !isSame) last = scene;
  return last;
});
