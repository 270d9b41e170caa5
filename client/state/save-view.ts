import { AskError } from '../api/ask-error.ts';
import { change } from '../api/change.ts';
import { saveView } from '../api/views.ts';
import { say } from '../texts/say.ts';
import type { Action } from './action.ts';
import { toHead, toSaved } from './fetch-saved.ts';
import { pictureOf } from './saved.ts';
import type { State } from './state.ts';
import type { View } from './view.ts';
import { draftOf, toFile } from './view-file.ts';

type Dispatch = (action: Action) => void;
type Read = () => State;

/** What a view is called. */
export interface Title {
  readonly name: string;
  readonly caption: string;
}

/** Whether a view is what was sent; one that got its name just now may have gone on a little. */
const sameParts = (one: View, other: View, isNew: boolean): boolean =>
  isNew
    ? JSON.stringify(one.documents) === JSON.stringify(other.documents) && one.opening === null
    : JSON.stringify(pictureOf(one)) === JSON.stringify(pictureOf(other));

/** Saves the view, as a new one or as the next version of one. True when it is saved; else the state says why not. */
async function save(
  read: Read,
  dispatch: Dispatch,
  title: Title,
  to: { readonly id: string; readonly ifVersion: number } | null,
): Promise<boolean> {
  const state = read();
  const draft = draftOf(state);
  dispatch({ type: 'saving-changed', to: { standing: 'saving', problem: '' } });
  try {
    const input = {
      file: toFile(draft.content, title, state.status.live.seen),
      clientMutationId: crypto.randomUUID(),
      ...to,
    };
    const { view, version } = (await change(saveView, { input }, [])).saveView;
    const { from } = state.view;
    const now = read().view;
    dispatch({
      type: 'view-saved',
      saved: toSaved(view.id, version),
      head: toHead(view),
      // Changed meanwhile, it goes on from what it began from until it is saved again.
      isCurrent: now.from === from && sameParts(now, state.view, to === null),
    });
    return true;
  } catch (error) {
    const isAsked = error instanceof AskError;
    const standing = isAsked && error.code === 'CONFLICT' ? 'conflict' : 'failed';
    const problem = isAsked ? error.message : say('common.wentWrong');
    dispatch({ type: 'saving-changed', to: { standing, problem } });
    return false;
  }
}

/** Saves the view as one of its own. */
export const saveNew = (read: Read, dispatch: Dispatch, title: Title): Promise<boolean> =>
  save(read, dispatch, title, null);

/** Saves the view as the next version of the one that it began from. */
export async function saveNext(read: Read, dispatch: Dispatch): Promise<boolean> {
  const { view, data } = read();
  const head = view.from === null ? undefined : data.heads[view.from.id];
  if (view.from === null || head === undefined) return false;
  return save(read, dispatch, head, { id: view.from.id, ifVersion: head.newest });
}
