import icon from 'lucide-static/icons/map.svg?raw';
import { say } from '../texts/say.ts';
import { modeCommand } from './mode-command.ts';

export const toggleMap = modeCommand('map', {
  id: 'toggle-map',
  label: say('action.map'),
  icon,
  key: 'm',
});
