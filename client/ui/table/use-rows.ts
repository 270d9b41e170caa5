import { useMemo } from 'react';
import type { SortDescriptor } from 'react-aria-components';
import { rowsWith } from '../../state/row-choice.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { sortRows } from '../sort-rows.ts';

interface Row {
  readonly id: string;
  readonly selected: boolean;
}

/** By what a column sorts the rows. */
export interface RowValue<Item> {
  readonly id: string;
  readonly value: (row: Item) => string | number;
}

export type Rows<Item> = ReturnType<typeof useRows<Item & Row>>;

/**
 * Rows as the reader sorts them, at first by the first column, and keeps them by words.
 * `columns` and `textOf`, the words by which a row is found, must keep their identity while they say the same: rows are searched and
 * sorted when they change, and not at every draw.
 */
export function useRows<Item extends Row>(
  items: readonly Item[],
  columns: readonly RowValue<Item>[],
  textOf: (row: Item) => string,
) {
  const choice = useSelect((state) => state.view.rows);
  const known = columns.find(({ id }) => id === choice.sort);
  const column = (known ?? columns[0])?.id ?? '';
  const direction = known !== undefined && choice.isDescending ? 'descending' : 'ascending';
  const sort: SortDescriptor = { column, direction };
  const { words } = choice;
  const kept = useMemo(() => {
    const values = Object.fromEntries(columns.map(({ id, value }) => [id, value]));
    return sortRows(rowsWith(items, words, textOf), values, { column, direction });
  }, [items, words, columns, textOf, column, direction]);
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
