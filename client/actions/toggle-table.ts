import icon from 'lucide-static/icons/table.svg?raw';
import { modeCommand } from './mode-command.ts';

export const toggleTable = modeCommand('table', {
  id: 'toggle-table',
  label: 'Show as table',
  icon,
  key: 't',
});
