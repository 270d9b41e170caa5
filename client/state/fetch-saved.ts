import { ask } from '../api/ask.ts';
import type { SavedHeadFragment, SavedVersionFragment } from '../api/generated/graphql.ts';
import { readView, readViewVersion } from '../api/views.ts';
import type { Action } from './action.ts';
import type { Need } from './needs.ts';
import type { Saved, SavedHead } from './saved.ts';
import { fromContent } from './view-file.ts';

export const toHead = ({ name, caption, latest }: SavedHeadFragment): SavedHead => ({
  name,
  caption,
  newest: latest.number,
});

/** A version as the page holds it. */
export function toSaved(id: string, { number, savedAt, content, missing }: SavedVersionFragment): Saved {
  return {
    id,
    version: number,
    savedAt,
    // An object, by the schema that the server checked it with.
    ...fromContent(JSON.parse(content) as Record<string, unknown>),
    missing: Object.fromEntries(missing.map((thing) => [thing.id, thing.withdrawnAt ?? null])),
  };
}

/** A saved view, always as it is now. One that is deleted, or has no such version, is not there. */
export async function fetchSaved({ key, id, version }: Need & { kind: 'saved' }): Promise<Action> {
  const policy = { requestPolicy: 'network-only' } as const;
  const [head, found] =
    version === null
      ? await ask(readView, { id }, policy).then(({ view }) => [view, view?.latest] as const)
      : await ask(readViewVersion, { id, version }, policy).then(
          ({ view }) => [view, view?.version] as const,
        );
  if (head == null || found == null || (head.deletedAt ?? null) !== null)
    return { type: 'saved-arrived', key, saved: null, head: null };
  return { type: 'saved-arrived', key, saved: toSaved(id, found), head: toHead(head) };
}
