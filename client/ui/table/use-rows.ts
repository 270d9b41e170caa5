import { useMemo } from 'react';
import type { SortDescriptor } from 'react-aria-components';
import { rowsWith } from '../../state/row-choice.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { sortRows } from '../sort-rows.ts';

/** Of a column of numbers in a long table, whose columns are not as wide as what is in them; pixels. */
export const numberWidth = 96;
/** Of the column of checkboxes, likewise. */
export const checkWidth = 44;

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
 * Rows as the reader sorts them and keeps them by words.
 * `readers` must keep their identity while they say the same: rows are searched and sorted when they change, and not at every draw.
 */
export function useRows<Item extends Row>(
  items: readonly Item[],
  readers: RowReaders<Item>,
  firstColumn: string,
) {
  const choice = useSelect((state) => state.view.rows);
  const known = choice.sort !== null && choice.sort in readers.values;
  const column = known ? (choice.sort ?? firstColumn) : firstColumn;
  const direction = known && choice.isDescending ? 'descending' : 'ascending';
  const sort: SortDescriptor = { column, direction };
  const { words } = choice;
  const kept = useMemo(
    () => sortRows(rowsWith(items, words, readers.textOf), readers.values, { column, direction }),
    [items, words, readers, column, direction],
  );
  return {
    /** All rows that are kept. */
    kept,
    /** Which of them is selected; -1 when none is. */
    selected: kept.findIndex((row) => row.selected),
    total: items.length,
    sort,
    onSortChange: ({ column, direction }: SortDescriptor) =>
      dispatch({
        type: 'rows-changed',
        to: { sort: String(column), isDescending: direction === 'descending' },
      }),
  };
}
