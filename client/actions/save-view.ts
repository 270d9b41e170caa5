import icon from 'lucide-static/icons/save.svg?raw';
import { savedKey } from '../state/saved.ts';
import { dispatch, store } from '../state/store.ts';
import { isBlank } from '../state/view.ts';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

/** Saves what this browser goes on from as its next version, and asks for a name for everything else. */
export const saveView: Command = {
  id: 'save-view',
  label: () => say('action.saveView'),
  icon,
  keys: ['Mod+s'],
  isPossible: ({ view }) => !isBlank(view) && view.opening === null,
  run: ({ view, status }) => {
    const { from } = view;
    const isOwn = from !== null && status.saving.own[from.id] === true;
    if (isOwn && status.saving.heads.includes(savedKey(from)))
      void import('../state/save-view.ts').then(({ saveNext }) => saveNext(store.getState, dispatch));
    else dispatch({ type: 'sheet-opened', sheet: 'save' });
  },
};
