import { commandsAt } from '../actions/commands.ts';
import { showHistory } from '../actions/show-history.ts';
import icon from '../icon.svg?url';
import { store, useSelect } from '../state/store.ts';
import { say } from '../texts/say.ts';
import { CommandButton } from './command-button.tsx';
import { HistoryButton } from './history-button.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { SearchBox } from './search/search-box.tsx';
import { ThemeButton, type ThemeButtonProps } from './theme-button.tsx';

/** Name, search and the commands. */
export function TopBar(props: ThemeButtonProps) {
  // The commands are those of the page, and so are drawn anew with it.
  useSelect(({ view }) => `${view.review !== null} ${view.page !== null}`);
  return (
    <header className="top-bar">
      <a className="brand" href="/" aria-label={say('main.startPage')}>
        <img src={icon} alt="" width="22" height="22" />
        <span>Attest</span>
      </a>
      <SearchBox />
      <div className="tools" role="toolbar" aria-label={say('main.commands')}>
        {commandsAt(store.getState())
          .filter(({ offToolbar }) => offToolbar !== true)
          .map((command) =>
            command === showHistory ? (
              <HistoryButton key={command.id} />
            ) : (
              <CommandButton key={command.id} command={command} />
            ),
          )}
        <LanguageChoice />
        <ThemeButton {...props} />
        <a className="tool tool-text" href="/graphql">
          GraphQL
        </a>
      </div>
    </header>
  );
}
