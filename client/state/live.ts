import { say } from '../texts/say.ts';
import { shownIds } from './needs.ts';
import type { State } from './state.ts';
import { isBlank } from './view.ts';

/** What was told of changes that were made since what is on screen was read. */
export interface Live {
  /** How many are known of. */
  readonly changes: number;
  /** Whether there are more, of which no number is known. */
  readonly isMore: boolean;
  /** Whether changes are not told of now, since the server does not answer. */
  readonly isLost: boolean;
  /** How often what is on screen was read anew by the page itself: what was told before is then in it. */
  readonly reads: number;
  /** Number of the last change that was told; null before the first word. */
  readonly told: number | null;
  /** Number of the last change that is in what is on screen. */
  readonly seen: number | null;
}

export const noLive: Live = { changes: 0, isMore: false, isLost: false, reads: 0, told: null, seen: null };

/** A change as the API tells of it. */
export interface GraphChange {
  /** Its number. */
  readonly id: string;
  readonly kind: 'READY' | 'CHANGED' | 'RESYNC';
  readonly entities: number;
  readonly claims: number;
  readonly entityIds: readonly string[];
  readonly linkIds: readonly string[];
  readonly claimIds: readonly string[];
  readonly many: boolean;
}

/** Whether a change touches something that is on screen. The list of documents shows how much there is of all. */
export function concerns(state: State, change: GraphChange): boolean {
  const { view } = state;
  if (change.kind !== 'CHANGED') return change.kind === 'RESYNC';
  if (change.many || (isBlank(view) && view.page === null)) return true;
  const { selection, page } = view;
  const shown = new Set([...(shownIds(state) ?? []), ...view.documents]);
  if (selection !== null && selection.kind !== 'entities') shown.add(selection.id);
  if (selection?.kind === 'document' && selection.claim !== undefined) shown.add(selection.claim);
  if (page?.kind === 'entity') shown.add(page.id);
  if (page?.kind === 'wanted') return true;
  return [...change.entityIds, ...change.linkIds, ...change.claimIds].some((id) => shown.has(id));
}

/** The changes with another; of a change that touches no claim, its entities count. */
export function addChange(live: Live, { kind, claims, entities }: GraphChange): Live {
  if (kind === 'RESYNC') return { ...live, isMore: true };
  return { ...live, changes: live.changes + Math.max(1, claims > 0 ? claims : entities) };
}

export const hasNews = ({ changes, isMore }: Live): boolean => changes > 0 || isMore;

/** What the notice says. */
export function newsWords({ changes, isMore }: Live): string {
  if (isMore) return say('live.more');
  return say('live.count', { count: changes });
}

export const lostWords = say('live.lost');
