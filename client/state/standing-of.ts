import { communitiesKey } from './communities.ts';
import { measureKey } from './measure.ts';
import { needs, wantedPictureKey } from './needs.ts';
import type { Problem, State } from './state.ts';
import { metricsOf } from './style.ts';
import { isBlank } from './view.ts';

/** Whether the picture on screen answers the view: it does, or that answer is under way, or it did not come. */
export type Standing = 'current' | 'asking' | 'failed';

const needed: ReadonlySet<string> = new Set(['start', 'saved', 'document', 'picture']);

/** How the picture on screen stands to the view. A reader may take it for the answer only when it is `current`. */
export function standingOf(state: State): Standing {
  if (isBlank(state.view)) return 'current';
  const wanted = wantedPictureKey(state);
  if (wanted !== null && state.status.drawn?.key === wanted) return 'current';
  const missing = needs(state).filter((need) => needed.has(need.kind));
  if (missing.length === 0) return 'current';
  return missing.some((need) => state.status.problems[need.key] !== undefined) ? 'failed' : 'asking';
}

/** The first thing that went wrong and still matters: what the view no longer calls for does not. */
export function problemOf(state: State): Problem | null {
  const keys = new Set(needs(state).map((need) => need.key));
  const rows = Object.entries(state.status.problems);
  // A failed expand is called for no more, and yet the reader waits for it.
  const isWanted = (key: string): boolean =>
    keys.has(key) ||
    key.startsWith('expansion ') ||
    (key === measureKey && metricsOf(state.view.style).length > 0) ||
    (key === communitiesKey && state.view.grouping.by === 'community');
  return rows.find(([key]) => isWanted(key))?.[1] ?? null;
}
