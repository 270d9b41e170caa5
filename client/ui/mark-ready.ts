import type { StoreApi } from 'zustand/vanilla';
import { communitiesOf } from '../state/communities.ts';
import { drawnSceneOf } from '../state/grouped-scene-of.ts';
import { needs } from '../state/needs.ts';
import { sceneOf } from '../state/scene-of.ts';
import type { Scene } from '../state/select-scene.ts';
import { standingOf } from '../state/standing-of.ts';
import type { State } from '../state/state.ts';

let drawn: Scene | null = null;
let check = (): void => undefined;

/** Reports which scene is on screen. */
export function markDrawn(scene: Scene): void {
  drawn = scene;
  check();
}

/**
 * Keeps `data-ready`, `data-nodes` and `data-links` on the root element: ready means that nothing is under way and the
 * picture on screen equals the state: not so when the answer did not come and the picture is the one before. For tests and for anything else that must wait for the picture.
 */
export function markReady(store: StoreApi<State>): void {
  const root = document.documentElement;
  check = () => {
    const state = store.getState();
    const scene = sceneOf(state);
    const isSettled =
      state.status.loading.length === 0 &&
      needs(state).every((need) => state.status.problems[need.key] !== undefined);
    const isReady =
      isSettled &&
      standingOf(state) === 'current' &&
      (drawn === scene || drawn === drawnSceneOf(state) || scene.nodes.length === 0) &&
      communitiesOf(state) !== null;
    root.dataset.ready = String(isReady);
    root.dataset.nodes = String(scene.nodes.length);
    root.dataset.links = String(scene.links.length);
  };
  store.subscribe(check);
  check();
}
