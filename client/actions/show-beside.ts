import icon from 'lucide-static/icons/columns-2.svg?raw';
import { modeCommand } from './mode-command.ts';

export const showBeside = modeCommand('both', {
  id: 'show-beside',
  label: 'Show picture and table beside each other',
  icon,
  key: 's',
});
