import { useEffect, useId, useMemo, useRef } from 'react';
import type { Command } from '../../actions/command.ts';
import { dampSelected } from '../../actions/damp-selected.ts';
import { fadeSelected } from '../../actions/fade-selected.ts';
import { findPaths } from '../../actions/find-paths.ts';
import { foldSelected } from '../../actions/fold-selected.ts';
import { hideSelected } from '../../actions/hide-selected.ts';
import { invertPick } from '../../actions/invert-pick.ts';
import { keepOnly } from '../../actions/keep-only.ts';
import { pickAll } from '../../actions/pick-all.ts';
import { pickNeighbours } from '../../actions/pick-neighbours.ts';
import { pickType } from '../../actions/pick-type.ts';
import { pinSelected } from '../../actions/pin-selected.ts';
import { takeBackSelected } from '../../actions/take-back-selected.ts';
import { writeNote } from '../../actions/write-note.ts';
import { endsAtMost } from '../../state/path-search.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { CommandList } from '../command-list.tsx';
import { PanelHead } from '../panel/panel-head.tsx';
import { useFocusReturn } from '../panel/use-focus-return.ts';
import { LinksAmong } from './links-among.tsx';
import { PickedList } from './picked-list.tsx';
import { countTypes, type PickedRow, pickedOf } from './picked-of.ts';
import './picking.css';

const picking: readonly Command[] = [pickType, pickNeighbours, invertPick, pickAll];
const doing: readonly Command[] = [
  findPaths,
  keepOnly,
  hideSelected,
  fadeSelected,
  foldSelected,
  dampSelected,
  takeBackSelected,
  pinSelected,
  writeNote,
];

/** Several entities picked out: which, of what types, what is said to join them and by whom, and what can be done to all of them. */
export function PickedPanel() {
  // Text, so that equal lists compare equal.
  const text = useSelect((state) => JSON.stringify(pickedOf(state)));
  // Written by the selection above.
  const rows = useMemo(() => JSON.parse(text) as readonly PickedRow[], [text]);
  const box = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useFocusReturn(box, rows.at(-1)?.id ?? '');
  useEffect(() => () => dispatch({ type: 'pointed', ids: [] }), []);
  return (
    <section ref={box} className="side-panel" aria-labelledby={titleId} data-kind="picked">
      <PanelHead
        id={titleId}
        title={title}
        name="Picked out"
        closes="Clear the selection"
        tip="Clear the selection (Esc)"
        onClose={() => dispatch({ type: 'selected', selection: null })}
      />
      <div className="side-panel-body">
        <h3 className="panel-name">{rows.length.toLocaleString('en')} entities</h3>
        <p className="panel-tags">
          {countTypes(rows).map(([typeName, count]) => (
            <span key={typeName} className="panel-tag">
              {typeName} {count.toLocaleString('en')}
            </span>
          ))}
        </p>
        <CommandList label="With all of them" commands={doing} />
        {rows.length > endsAtMost && (
          <p className="panel-soft panel-small">Paths are found between at most {endsAtMost} entities.</p>
        )}
        <h4 className="panel-part">Pick more</h4>
        <CommandList label="Pick more" commands={picking} />
        <h4 className="panel-part">Picked out</h4>
        <PickedList rows={rows} title={title} />
        <LinksAmong />
      </div>
    </section>
  );
}
