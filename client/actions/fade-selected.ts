import icon from 'lucide-static/icons/droplet.svg?raw';
import { asideCommand } from './aside-command.ts';

export const fadeSelected = asideCommand({
  id: 'fade-selected',
  icon,
  key: 'g',
  kind: 'faint',
  labels: ['Make faint', 'Show in full'],
});
