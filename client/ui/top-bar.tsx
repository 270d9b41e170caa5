import { commands } from '../actions/commands.ts';
import icon from '../icon.svg?url';
import { CommandButton } from './command-button.tsx';
import { SearchBox } from './search-box.tsx';
import { ThemeButton, type ThemeButtonProps } from './theme-button.tsx';

/** Name, search and the commands. */
export function TopBar(props: ThemeButtonProps) {
  return (
    <header className="top-bar">
      <a className="brand" href="/" aria-label="Attest, start page">
        <img src={icon} alt="" width="22" height="22" />
        <span>Attest</span>
      </a>
      <SearchBox />
      <div className="tools" role="toolbar" aria-label="Commands">
        {commands.map((command) => (
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
