import icon from 'lucide-static/icons/droplet.svg?raw';
import { say } from '../texts/say.ts';
import { asideCommand } from './aside-command.ts';

export const fadeSelected = asideCommand({
  id: 'fade-selected',
  icon,
  key: 'g',
  kind: 'faint',
  labels: [say('action.fade'), say('action.unfade')],
});
