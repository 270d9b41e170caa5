import icon from 'lucide-static/icons/eye-off.svg?raw';
import { say } from '../texts/say.ts';
import { asideCommand } from './aside-command.ts';

export const hideSelected = asideCommand({
  id: 'hide-selected',
  icon,
  key: 'x',
  kind: 'hidden',
  labels: [say('action.hide'), say('action.unhide')],
});
