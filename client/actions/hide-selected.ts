import icon from 'lucide-static/icons/eye-off.svg?raw';
import { asideCommand } from './aside-command.ts';

export const hideSelected = asideCommand({
  id: 'hide-selected',
  icon,
  key: 'x',
  kind: 'hidden',
  labels: ['Hide', 'Show again'],
});
