import type { Ref } from 'react';
import { Button, ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import type { Command } from '../actions/command.ts';
import { spellKey } from '../actions/spell-key.ts';
import { dispatch, store, useSelect } from '../state/store.ts';
import { Icon } from './icon.tsx';

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
  const key = command.keys[0];
  const common = {
    'aria-label': label,
    isDisabled: !isPossible,
    className: 'tool',
    ...(ref === undefined ? {} : { ref }),
  };
  return (
    <TooltipTrigger delay={400}>
      {isOn === null ? (
        <Button {...common} onPress={run}>
          <Icon svg={command.icon} />
        </Button>
      ) : (
        <ToggleButton {...common} isSelected={isOn} onChange={run}>
          <Icon svg={command.icon} />
        </ToggleButton>
      )}
      <Tooltip className="tooltip">
        {label}
        {key !== undefined && <kbd>{spellKey(key)}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
