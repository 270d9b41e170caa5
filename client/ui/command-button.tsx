import type { Ref } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import type { Command } from '../actions/command.ts';
import { dispatch, store, useSelect } from '../state/store.ts';
import { Icon } from './icon.tsx';
import { Tip } from './tip.tsx';

export interface CommandButtonProps {
  readonly command: Command;
  /** For what opens beside the button. */
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A toolbar button of a command. */
export function CommandButton({ command, ref }: CommandButtonProps) {
  const label = useSelect((state) => command.label(state));
  const isPossible = useSelect((state) => command.isPossible(state));
  const isOn = useSelect((state) => command.isOn?.(state) ?? null);
  const run = (): void => command.run(store.getState(), dispatch);
  const common = {
    'aria-label': label,
    isDisabled: !isPossible,
    className: 'tool',
    ...(ref === undefined ? {} : { ref }),
  };
  return (
    <Tip words={label} shortcut={command.keys[0]}>
      {isOn === null ? (
        <Button {...common} onPress={run}>
          <Icon svg={command.icon} />
        </Button>
      ) : (
        <ToggleButton {...common} isSelected={isOn} onChange={run}>
          <Icon svg={command.icon} />
        </ToggleButton>
      )}
    </Tip>
  );
}
