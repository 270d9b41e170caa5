import type { LayoutKind } from '../../state/arrangement.ts';
import type { Place } from './place.ts';
import { placeForce } from './place-force.ts';

/** Every layout; all but the one that pictures begin with are asked for when it is first chosen. Their names stand in `client/state/arrangement.ts`, what they mean in `client/state/layout-words.ts`. */
export const layouts: Readonly<Record<LayoutKind, () => Promise<Place>>> = {
  force: async () => placeForce,
  hierarchy: async () => (await import('./place-hierarchy.ts')).placeHierarchy,
  concentric: async () => (await import('./place-concentric.ts')).placeConcentric,
  grid: async () => (await import('./place-grid.ts')).placeGrid,
  ladder: async () => (await import('./place-ladder.ts')).placeLadder,
  timeline: async () => (await import('./place-timeline.ts')).placeTimeline,
  geographic: async () => (await import('./place-geographic.ts')).placeGeographic,
};
