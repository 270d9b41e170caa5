import icon from 'lucide-static/icons/list-checks.svg?raw';
import type { State } from '../state/state.ts';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

/** The document that the reader is at: the one that is open, else the one whose graph is shown, if it is one alone. */
function documentAt({ view, data }: State): string | null {
  if (view.selection?.kind === 'document') {
    const { id } = view.selection;
    return data.start?.documents.some((row) => row.id === id) === true ? id : null;
  }
  const [only, ...others] = view.documents;
  return only === undefined || others.length > 0 ? null : only;
}

export const reviewClaims: Command = {
  id: 'review-claims',
  label: () => say('action.review'),
  icon,
  keys: ['r'],
  isPossible: () => true,
  run: (state, dispatch) => dispatch({ type: 'review-opened', document: documentAt(state) }),
};
