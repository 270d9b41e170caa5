import icon from 'lucide-static/icons/fold-vertical.svg?raw';
import { say } from '../texts/say.ts';
import { asideCommand } from './aside-command.ts';

export const foldSelected = asideCommand({
  id: 'fold-selected',
  icon,
  key: 'o',
  kind: 'folded',
  labels: [say('action.fold'), say('action.unfold')],
  ofSeveral: [say('action.foldThem'), say('action.unfold')],
});
