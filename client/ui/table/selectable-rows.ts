import { useRef } from 'react';
import type { TableProps } from 'react-aria-components';
import { pickOnly } from '../../state/change-pick.ts';
import { dispatch } from '../../state/store.ts';

interface Row {
  readonly id: string;
  readonly selected: boolean;
}

const selectedIn = (items: readonly Row[]): string[] =>
  items.flatMap((row) => (row.selected ? [row.id] : []));

/** How links are selected: one at a time, by Enter, Space or a click, and shown beside. */
export const selectableLinks = (items: readonly Row[]): TableProps => ({
  selectionMode: 'single',
  escapeKeyBehavior: 'none',
  selectionBehavior: 'toggle',
  disallowEmptySelection: true,
  selectedKeys: selectedIn(items),
  onSelectionChange: (keys) => {
    const [id] = keys === 'all' ? [] : [...keys];
    dispatch({ type: 'selected', selection: id === undefined ? null : { kind: 'link', id: String(id) } });
  },
});

type Notice = Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'> & { readonly target: EventTarget };

/**
 * How entities are selected: one by Enter, Space or a click, as links are; several by their checkboxes, or with Ctrl or Shift held.
 * `all` are the rows that the reader's words keep, drawn or not. What is `noticing` goes round the table.
 */
export function usePickableEntities(items: readonly Row[], all: readonly Row[]) {
  // The table tells what became selected, and not with what key held.
  const picksSeveral = useRef(false);
  const notice = ({ target, shiftKey, ctrlKey, metaKey }: Notice): void => {
    const isBox = target instanceof Element && target.closest('.row-check') !== null;
    picksSeveral.current = isBox || shiftKey || ctrlKey || metaKey;
  };
  const noticing = { onPointerDownCapture: notice, onKeyDownCapture: notice, onClickCapture: notice };
  const rows: TableProps = {
    selectionMode: 'multiple',
    escapeKeyBehavior: 'none',
    selectionBehavior: 'toggle',
    selectedKeys: selectedIn(items),
    onSelectionChange: (keys) => {
      if (keys === 'all') {
        dispatch(pickOnly(all.map(({ id }) => id)));
        return;
      }
      const before = selectedIn(items);
      const after = [...keys].map(String);
      const came = after.filter((id) => !before.includes(id));
      const went = before.filter((id) => !after.includes(id));
      dispatch(pickOnly(picksSeveral.current ? after : [...came, ...went].slice(0, 1)));
    },
  };
  return { rows, noticing };
}
