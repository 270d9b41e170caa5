import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { PathSearch } from '../../state/path-search.ts';
import { dispatch } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import type { Source } from './footnote-words.ts';
import { choicesAt } from './kept-out-choices.ts';
import type { Hop } from './path-lines.ts';

export interface HopMenuProps {
  readonly hop: Hop;
  readonly claims: readonly Source['claim'][];
  readonly search: PathSearch;
}

/** Keeps something of a hop out of the paths. */
export function HopMenu({ hop, claims, search }: HopMenuProps) {
  const choices = choicesAt(hop, claims, search);
  const keepOut = (key: string): void => {
    const chosen = choices.find((choice) => choice.key === key);
    if (chosen === undefined) return;
    const { keptOut } = search;
    const ids = [...new Set([...keptOut[chosen.kind], chosen.id])];
    dispatch({ type: 'paths-changed', to: { keptOut: { ...keptOut, [chosen.kind]: ids } } });
  };
  return (
    <MenuTrigger>
      <Button
        className="plain-button hop-menu-button"
        aria-label={say('paths.keepOutOf', { number: hop.number })}
      >
        {say('paths.keepOut')} <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover">
        <Menu className="hop-menu" onAction={(key) => keepOut(String(key))} items={choices}>
          {({ key, words }) => (
            <MenuItem id={key} className="choice-item">
              {words}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
