import { type ReactNode, useEffect } from 'react';
import { TableLayout, Virtualizer } from 'react-aria-components';
import { useWidth } from '../timeline/use-width.ts';
import './long-table.css';

/** Below this width a row is a card, as in twin-table.css; there cards are of one height, four lines, and names that need more than one are cut off. */
const cardsBelow = 620;
const columns = { estimatedRowHeight: 36, headingHeight: 34 };
const cards = { rowHeight: 108, headingHeight: 76 };

export interface LongTableProps {
  /** A table of react-aria. */
  readonly children: ReactNode;
  readonly rows: number;
  /** Which row is selected; -1 when none is. */
  readonly selected: number;
}

/**
 * Around a table of many rows: only those in sight are drawn, and a screen reader is told the number of all and of each. A row
 * that is selected elsewhere is brought in sight.
 */
export function LongTable({ children, rows, selected }: LongTableProps) {
  const [box, width] = useWidth();
  useEffect(() => {
    const grid = box.current?.querySelector('[role="grid"]');
    if (selected < 0 || grid === null || grid === undefined) return;
    const { top, bottom } = grid.getBoundingClientRect();
    const row = grid.querySelector('[role="row"][aria-selected="true"]')?.getBoundingClientRect();
    if (row !== undefined && row.top >= top && row.bottom <= bottom) return;
    // Rows that were never drawn are counted as of the usual height, so this is near, and the rows around it are drawn then.
    grid.scrollTop = (selected / rows) * grid.scrollHeight - grid.clientHeight / 2;
  }, [selected, rows, box]);
  return (
    <div ref={box} className="table-long">
      <Virtualizer layout={TableLayout} layoutOptions={width > 0 && width < cardsBelow ? cards : columns}>
        {children}
      </Virtualizer>
    </div>
  );
}
