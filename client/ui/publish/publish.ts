import { change } from '../../api/change.ts';
import { publishView } from '../../api/publications.ts';
import { drawnOf } from '../../state/drawn-of.ts';
import { drawnSceneOf } from '../../state/grouped-scene-of.ts';
import { isChanged } from '../../state/saved.ts';
import { standingOf } from '../../state/standing-of.ts';
import type { State } from '../../state/state.ts';
import { toFilterInput } from '../../state/view.ts';
import { makePreview } from './make-preview.ts';

/** Links that the server takes with their claims, and claims of each. */
export const linksAtMost = 300;
const claimsAtMost = 5;

/** What everybody who has the link will see, in numbers. */
export interface Seen {
  readonly entities: number;
  readonly links: number;
  readonly claims: number;
  readonly notes: number;
  /** Whether some link has more claims than are published. */
  readonly isCut: boolean;
}

export function seenOf(state: State): Seen {
  const { nodes, links } = drawnSceneOf(state);
  const single = links.filter(({ bundle }) => bundle === undefined);
  const counts = single.map(({ support }) => support.claims + support.denied);
  return {
    entities: nodes.filter(({ group }) => group === undefined).length,
    links: single.length,
    claims: counts.reduce((sum, count) => sum + Math.min(count, claimsAtMost), 0),
    notes: state.view.notes.length,
    isCut: counts.some((count) => count > claimsAtMost),
  };
}

/** Whether the picture on screen can be published: it is a saved version, and all of it is there. */
export type Readiness = 'ready' | 'coming' | 'unsaved' | 'changed';

export function readinessOf(state: State): Readiness {
  const { view } = state;
  if (view.opening !== null) return 'coming';
  if (view.from === null) return 'unsaved';
  const isPlaced = drawnSceneOf(state).nodes.every(({ point }) => point !== null);
  if (standingOf(state) !== 'current' || !isPlaced) return 'coming';
  return isChanged(state) ? 'changed' : 'ready';
}

/**
 * Publishes the saved version on screen, as it is drawn.
 * @throws AskError with the server's reason
 */
export async function publish(state: State, explores: boolean): Promise<void> {
  const { from, filter } = state.view;
  if (from === null) throw new Error('Only a saved view can be published.');
  const input = {
    view: from.id,
    version: from.version,
    picture: JSON.stringify({ format: 'attest-picture', version: 1, ...drawnOf(state) }),
    filter: toFilterInput(filter),
    preview: await makePreview(state, state.data.heads[from.id]?.name ?? ''),
    explores,
    clientMutationId: crypto.randomUUID(),
  };
  await change(publishView, { input }, []);
}
