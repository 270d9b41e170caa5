import icon from 'lucide-static/icons/scroll-text.svg?raw';
import { say } from '../texts/say.ts';
import { modeCommand } from './mode-command.ts';

export const toggleOutline = modeCommand('outline', {
  id: 'toggle-outline',
  label: say('action.outline'),
  icon,
});
