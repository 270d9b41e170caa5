import icon from 'lucide-static/icons/file-plus-2.svg?raw';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

export const addDocuments: Command = {
  id: 'add-documents',
  label: () => say('action.addDocuments'),
  icon,
  keys: ['d'],
  everywhere: true,
  isPossible: () => true,
  run: (_state, dispatch) => dispatch({ type: 'intake-opened' }),
};
