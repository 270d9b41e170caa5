import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { dispatch } from '../../state/store.ts';

/** How many of what is saved the start page shows. */
export const shownAtStart = 3;

export interface SavedSectionProps {
  readonly title: string;
  /** How many there are; of none nothing is shown. */
  readonly count: number;
  /** What leads to all of them. */
  readonly all: string;
  readonly sheet: 'views' | 'stories';
  readonly children: ReactNode;
}

/** On the start page: what was saved last, and the way to all. */
export function SavedSection({ title, count, all, sheet, children }: SavedSectionProps) {
  if (count === 0) return null;
  return (
    <section className="saved-start">
      <h2>{title}</h2>
      {children}
      {count > shownAtStart && (
        <Button className="button" onPress={() => dispatch({ type: 'sheet-opened', sheet })}>
          {all}
        </Button>
      )}
    </section>
  );
}
