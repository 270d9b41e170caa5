import icon from 'lucide-static/icons/file-search.svg?raw';
import type { Command } from './command.ts';

export const wantedDocuments: Command = {
  id: 'wanted-documents',
  label: () => 'List wanted documents: cited, not held',
  icon,
  keys: ['w'],
  offToolbar: true,
  onPages: true,
  isPossible: ({ view }) => view.page?.kind !== 'wanted',
  run: (_state, dispatch) => dispatch({ type: 'page-opened', page: { kind: 'wanted' } }),
};
