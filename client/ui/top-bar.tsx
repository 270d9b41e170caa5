import { commandsAt } from '../actions/commands.ts';
import icon from '../icon.svg?url';
import { store, useSelect } from '../state/store.ts';
import { CommandButton } from './command-button.tsx';
import { SearchBox } from './search-box.tsx';
import { ThemeButton, type ThemeButtonProps } from './theme-button.tsx';

/** Name, search and the commands. */
export function TopBar(props: ThemeButtonProps) {
  const isReview = useSelect((state) => state.view.review !== null);
  return (
    <header className="top-bar">
      <a className="brand" href="/" aria-label="Attest, start page">
        <img src={icon} alt="" width="22" height="22" />
        <span>Attest</span>
      </a>
      {!isReview && <SearchBox />}
      <div className="tools" role="toolbar" aria-label="Commands">
        {commandsAt(store.getState()).map((command) => (
          <CommandButton key={command.id} command={command} />
        ))}
        <ThemeButton {...props} />
        <a className="tool tool-text" href="/graphql">
          GraphQL
        </a>
      </div>
    </header>
  );
}
