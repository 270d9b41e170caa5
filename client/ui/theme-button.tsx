import moon from 'lucide-static/icons/moon.svg?raw';
import sun from 'lucide-static/icons/sun.svg?raw';
import { Button } from 'react-aria-components';
import { say } from '../texts/say.ts';
import { Icon } from './icon.tsx';
import type { Theme } from './theme-choice.ts';
import { Tip } from './tip.tsx';

export interface ThemeButtonProps {
  readonly theme: Theme;
  onChange(theme: Theme): void;
}

/** Switches between light and dark. */
export function ThemeButton({ theme, onChange }: ThemeButtonProps) {
  const other = theme === 'dark' ? 'light' : 'dark';
  const words = say(other === 'dark' ? 'main.useDark' : 'main.useLight');
  return (
    <Tip words={words}>
      <Button className="tool" aria-label={words} onPress={() => onChange(other)}>
        <Icon svg={theme === 'dark' ? sun : moon} />
      </Button>
    </Tip>
  );
}
