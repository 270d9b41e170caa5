import type { TableProps } from 'react-aria-components';
import { dispatch } from '../../state/store.ts';

interface Row {
  readonly id: string;
  readonly selected: boolean;
}

/** How the rows of a table are selected: one at a time, by Enter, Space or a click, and shown beside. */
export const selectableRows = (kind: 'entity' | 'link', items: readonly Row[]): TableProps => ({
  selectionMode: 'single',
  escapeKeyBehavior: 'none',
  selectionBehavior: 'toggle',
  disallowEmptySelection: true,
  selectedKeys: items.filter((row) => row.selected).map((row) => row.id),
  onSelectionChange: (keys) => {
    const [id] = keys === 'all' ? [] : [...keys];
    dispatch({ type: 'selected', selection: id === undefined ? null : { kind, id: String(id) } });
  },
});
