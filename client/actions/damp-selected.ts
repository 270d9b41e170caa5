import icon from 'lucide-static/icons/octagon-pause.svg?raw';
import { asideCommand } from './aside-command.ts';

export const dampSelected = asideCommand({
  id: 'damp-selected',
  icon,
  key: 'n',
  kind: 'damped',
  labels: ['Do not expand through it', 'Let it be expanded through'],
  ofSeveral: ['Do not expand through them', 'Let them be expanded through'],
});
