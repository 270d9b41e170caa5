import type { RefObject } from 'react';
import { Button } from 'react-aria-components';
import { Tip } from '../tip.tsx';

export interface PanelHeadProps {
  readonly id: string;
  readonly title: RefObject<HTMLHeadingElement | null>;
  readonly name: string;
  /** What closing does, in words. */
  readonly closes: string;
  /** The key that does so too. */
  readonly shortcut?: string | undefined;
  onClose(): void;
}

/** What a panel is called, and the button that closes it. */
export const PanelHead = ({ id, title, name, closes, shortcut, onClose }: PanelHeadProps) => (
  <header className="side-panel-head">
    <h2 id={id} ref={title} tabIndex={-1} className="side-panel-title">
      {name}
    </h2>
    <Tip words={closes} shortcut={shortcut}>
      <Button className="panel-close" onPress={onClose} aria-label={closes}>
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d="M2 2l10 10M12 2L2 12" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
        </svg>
      </Button>
    </Tip>
  </header>
);
