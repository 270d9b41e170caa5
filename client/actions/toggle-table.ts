import icon from 'lucide-static/icons/table.svg?raw';
import { say } from '../texts/say.ts';
import { modeCommand } from './mode-command.ts';

export const toggleTable = modeCommand('table', {
  id: 'toggle-table',
  label: say('action.table'),
  icon,
  key: 't',
});
