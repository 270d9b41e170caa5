import icon from 'lucide-static/icons/octagon-pause.svg?raw';
import { say } from '../texts/say.ts';
import { asideCommand } from './aside-command.ts';

export const dampSelected = asideCommand({
  id: 'damp-selected',
  icon,
  key: 'n',
  kind: 'damped',
  labels: [say('action.damp'), say('action.undamp')],
  ofSeveral: [say('action.dampThem'), say('action.undampThem')],
});
