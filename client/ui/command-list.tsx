import { Button, Group } from 'react-aria-components';
import type { Command } from '../actions/command.ts';
import { dispatch, store, useSelect } from '../state/store.ts';
import { Icon } from './icon.tsx';
import { Tip } from './tip.tsx';
import './expand/entity-tools.css';

function Tool({ command }: { readonly command: Command }) {
  const label = useSelect((state) => command.label(state));
  const isPossible = useSelect((state) => command.isPossible(state));
  if (!isPossible) return null;
  return (
    <Tip words={label} shortcut={command.keys[0]}>
      <Button
        className="plain-button entity-tool"
        {...(command.keys[0] === undefined
          ? {}
          : { 'aria-keyshortcuts': command.keys[0].replace('Mod', 'Control') })}
        onPress={() => command.run(store.getState(), dispatch)}
      >
        <Icon svg={command.icon} /> {label}
      </Button>
    </Tip>
  );
}

export interface CommandListProps {
  readonly label: string;
  readonly commands: readonly Command[];
}

/** Those of some commands that are possible, as buttons with their words. */
export const CommandList = ({ label, commands }: CommandListProps) => (
  <Group className="entity-tools" aria-label={label}>
    {commands.map((command) => (
      <Tool key={command.id} command={command} />
    ))}
  </Group>
);
