import icon from 'lucide-static/icons/map.svg?raw';
import { modeCommand } from './mode-command.ts';

export const toggleMap = modeCommand('map', {
  id: 'toggle-map',
  label: 'Show on a map',
  icon,
  key: 'm',
});
