import icon from 'lucide-static/icons/columns-2.svg?raw';
import { say } from '../texts/say.ts';
import { modeCommand } from './mode-command.ts';

export const showBeside = modeCommand('both', {
  id: 'show-beside',
  label: say('action.beside'),
  icon,
  key: 's',
});
