import icon from 'lucide-static/icons/inbox.svg?raw';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

export const openInbox: Command = {
  id: 'open-inbox',
  label: () => say('action.inbox'),
  icon,
  keys: [],
  onPages: true,
  isPossible: ({ view }) => view.page?.kind !== 'inbox',
  run: (_state, dispatch) => dispatch({ type: 'page-opened', page: { kind: 'inbox', part: 'candidates' } }),
};
