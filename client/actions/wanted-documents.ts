import icon from 'lucide-static/icons/file-search.svg?raw';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

export const wantedDocuments: Command = {
  id: 'wanted-documents',
  label: () => say('action.wanted'),
  icon,
  keys: ['w'],
  offToolbar: true,
  onPages: true,
  isPossible: ({ view }) => view.page?.kind !== 'wanted',
  run: (_state, dispatch) => dispatch({ type: 'page-opened', page: { kind: 'wanted' } }),
};
