import { useMemo, useState } from 'react';
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

/** What a table knows of its rows: the values of its columns, and the words by which a row is found. */
export interface RowReaders<Item> {
  readonly values: Readonly<Record<string, (row: Item) => string | number>>;
  readonly textOf: (row: Item) => string;
}

/**
 * Rows as the reader sorts them and keeps them by words, the first of them to be drawn. What is selected is always drawn.
 * `readers` must keep their identity while they say the same: rows are searched and sorted when they change, and not at every draw.
 */
export function useRows<Item extends Row>(
  items: readonly Item[],
  readers: RowReaders<Item>,
  firstColumn: string,
) {
  const choice = useSelect((state) => state.view.rows);
  const [pages, setPages] = useState(1);
  const known = choice.sort !== null && choice.sort in readers.values;
  const column = known ? (choice.sort ?? firstColumn) : firstColumn;
  const direction = known && choice.isDescending ? 'descending' : 'ascending';
  const sort: SortDescriptor = { column, direction };
  const { words } = choice;
  const kept = useMemo(
    () => sortRows(rowsWith(items, words, readers.textOf), readers.values, { column, direction }),
    [items, words, readers, column, direction],
  );
  const limit = pages * rowsAtOnce;
  return {
    /** All rows that are kept. */
    kept,
    drawn: useMemo(() => kept.filter((row, index) => index < limit || row.selected), [kept, limit]),
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
