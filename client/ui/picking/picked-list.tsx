import closeIcon from 'lucide-static/icons/x.svg?raw';
import { type RefObject, useRef, useState } from 'react';
import { togglePicked } from '../../state/change-pick.ts';
import { dispatch, store } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { Icon } from '../icon.tsx';
import { MoreButton } from '../panel/more-button.tsx';
import { TypeMark } from '../type-mark.tsx';
import { openBeside } from './open-beside.ts';
import type { PickedRow } from './picked-of.ts';
import { useListFocus } from './use-list-focus.ts';

/** Rows listed at once. */
const atOnce = 60;

export interface PickedListProps {
  readonly rows: readonly PickedRow[];
  /** Where the focus goes when the list is gone. */
  readonly title: RefObject<HTMLElement | null>;
}

/** The entities picked out. The name of each opens it alone; Undo leads back to all of them. */
export function PickedList({ rows, title }: PickedListProps) {
  const [limit, setLimit] = useState(atOnce);
  const list = useRef<HTMLUListElement>(null);
  const keepFocus = useListFocus(list, title);
  return (
    <>
      <ul ref={list} className="panel-list" aria-label={say('picking.title')}>
        {rows.slice(0, limit).map(({ id, name, root, typeName }, index) => (
          <li
            key={id}
            className="picked-row"
            onPointerEnter={() => dispatch({ type: 'pointed', ids: [id] })}
            onPointerLeave={() => dispatch({ type: 'pointed', ids: [] })}
          >
            <button
              type="button"
              className="panel-row picked-name"
              onClick={() => openBeside({ kind: 'entity', id })}
            >
              {root !== null && <TypeMark root={root} />}
              <span>
                {name} <span className="panel-soft panel-small">{typeName}</span>
              </span>
            </button>
            <button
              type="button"
              className="picked-away"
              data-takes-away
              aria-label={say('picking.takeAway', { name })}
              title={say('picking.takeAwayTip')}
              onClick={() => {
                keepFocus(index);
                dispatch(togglePicked(store.getState(), id));
              }}
            >
              <Icon svg={closeIcon} />
            </button>
          </li>
        ))}
      </ul>
      {rows.length > limit && (
        <MoreButton
          what={say('picking.ofCount', { count: rows.length })}
          onPress={() => setLimit(limit + atOnce)}
        />
      )}
    </>
  );
}
