import type { ReactNode } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';
import { spellKey } from '../actions/spell-key.ts';

export interface TipProps {
  readonly words: string;
  /** The key that does the same, as commands name it. */
  readonly shortcut?: string | undefined;
  /** A button of react-aria. */
  readonly children: ReactNode;
}

/** What a button does, and its key: shown while the mouse rests on it, and at once when the keyboard comes to it. */
export function Tip({ words, shortcut, children }: TipProps) {
  return (
    <TooltipTrigger delay={400}>
      {children}
      <Tooltip className="tooltip">
        {words} {shortcut !== undefined && <kbd>{spellKey(shortcut)}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
