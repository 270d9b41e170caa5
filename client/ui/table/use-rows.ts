import { useState } from 'react';
import type { SortDescriptor } from 'react-aria-components';
import { rowsWith } from '../../state/row-choice.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { sortRows } from '../sort-rows.ts';

/** Rows drawn at once: many thousand would keep the reader waiting, and nobody reads them at a glance. */
const rowsAtOnce = 200;

interface Row {
  readonly id: string;
  readonly selected: boolean;
}

/** Rows as the reader sorts them and keeps them by words, the first of them to be drawn. What is selected is always drawn. */
export function useRows<Item extends Row>(
  items: readonly Item[],
  values: Readonly<Record<string, (row: Item) => string | number>>,
  firstColumn: string,
  textOf: (row: Item) => string,
) {
  const choice = useSelect((state) => state.view.rows);
  const [pages, setPages] = useState(1);
  const known = choice.sort !== null && choice.sort in values;
  const sort: SortDescriptor = {
    column: known ? (choice.sort ?? firstColumn) : firstColumn,
    direction: known && choice.isDescending ? 'descending' : 'ascending',
  };
  const kept = sortRows(rowsWith(items, choice.words, textOf), values, sort);
  const limit = pages * rowsAtOnce;
  return {
    /** All rows that are kept. */
    kept,
    drawn: kept.filter((row, index) => index < limit || row.selected),
    total: items.length,
    sort,
    onSortChange: ({ column, direction }: SortDescriptor) =>
      dispatch({
        type: 'rows-changed',
        to: { sort: String(column), isDescending: direction === 'descending' },
      }),
    more: () => setPages(pages + 1),
  };
}
