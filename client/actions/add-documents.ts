import icon from 'lucide-static/icons/file-plus-2.svg?raw';
import type { Command } from './command.ts';

export const addDocuments: Command = {
  id: 'add-documents',
  label: () => 'Add documents',
  icon,
  keys: ['d'],
  everywhere: true,
  isPossible: () => true,
  run: (_state, dispatch) => dispatch({ type: 'intake-opened' }),
};
