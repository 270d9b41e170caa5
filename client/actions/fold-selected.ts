import icon from 'lucide-static/icons/fold-vertical.svg?raw';
import { asideCommand } from './aside-command.ts';

export const foldSelected = asideCommand({
  id: 'fold-selected',
  icon,
  key: 'o',
  kind: 'folded',
  labels: ['Fold what hangs on it', 'Unfold'],
  ofSeveral: ['Fold what hangs on them', 'Unfold'],
});
