import { useRef } from 'react';
import type { TableProps } from 'react-aria-components';
import type { Action } from '../../state/action.ts';
import { pickMore, pickOnly, togglePicked } from '../../state/change-pick.ts';
import { pickedIds } from '../../state/picked-ids.ts';
import { dispatch, store } from '../../state/store.ts';

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

/** The ids of the rows from one to another, in their order and both included; of rows that are not there only the other. */
export function rowsBetween(rows: readonly Row[], one: string, other: string): readonly string[] {
  const ids = rows.map(({ id }) => id);
  const ends = [ids.indexOf(one), ids.indexOf(other)];
  return ends.includes(-1) ? [other] : ids.slice(Math.min(...ends), Math.max(...ends) + 1);
}

/**
 * How entities are selected: one by Enter, Space or a click, as links are; several by their checkboxes, or with Ctrl held; with
 * Shift held, all between the one picked last and this. `all` are the rows that the reader's words keep, drawn or not. What is
 * `noticing` goes round the table, which tells what became selected and not with what key held.
 */
export function usePickableEntities(items: readonly Row[], all: readonly Row[]) {
  const how = useRef<'alone' | 'more' | 'between'>('alone');
  const notice = ({ target, shiftKey, ctrlKey, metaKey }: Notice): void => {
    const isBox = target instanceof Element && target.closest('.row-check') !== null;
    how.current = shiftKey ? 'between' : isBox || ctrlKey || metaKey ? 'more' : 'alone';
  };
  const change = (before: readonly string[], after: readonly string[]): Action => {
    const state = store.getState();
    const came = after.filter((id) => !before.includes(id));
    const went = before.filter((id) => !after.includes(id));
    const [id = '', ...others] = [...came, ...went];
    if (how.current === 'alone') return pickOnly([id]);
    if (others.length > 0) return pickOnly(after);
    if (came.length === 0) return togglePicked(state, id);
    return pickMore(
      state,
      how.current === 'between' ? rowsBetween(all, pickedIds(state).at(-1) ?? id, id) : came,
    );
  };
  const rows: TableProps = {
    selectionMode: 'multiple',
    escapeKeyBehavior: 'none',
    selectionBehavior: 'toggle',
    selectedKeys: selectedIn(items),
    onSelectionChange: (keys) =>
      dispatch(
        keys === 'all' ? pickOnly(all.map(({ id }) => id)) : change(selectedIn(items), [...keys].map(String)),
      ),
  };
  return {
    rows,
    noticing: { onPointerDownCapture: notice, onKeyDownCapture: notice, onClickCapture: notice },
  };
}
