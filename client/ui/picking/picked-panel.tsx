import { useEffect, useId, useMemo, useRef } from 'react';
import { alignPicked } from '../../actions/align-picked.ts';
import { clearSelection } from '../../actions/clear-selection.ts';
import type { Command } from '../../actions/command.ts';
import { dampSelected } from '../../actions/damp-selected.ts';
import { decideSame } from '../../actions/decide-same.ts';
import { expandSelected } from '../../actions/expand-selected.ts';
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
import { say } from '../../texts/say.ts';

const picking: readonly Command[] = [pickType, pickNeighbours, invertPick, pickAll];
const doing: readonly Command[] = [
  expandSelected,
  findPaths,
  keepOnly,
  hideSelected,
  fadeSelected,
  foldSelected,
  dampSelected,
  takeBackSelected,
  pinSelected,
  writeNote,
  decideSame,
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
        name={say('picking.title')}
        closes={say('action.clearSelection')}
        shortcut={clearSelection.keys[0]}
        onClose={() => dispatch({ type: 'selected', selection: null })}
      />
      <div className="side-panel-body">
        <h3 className="panel-name">{say('picking.entities', { count: rows.length })}</h3>
        <p className="panel-tags">
          {countTypes(rows).map(([typeName, count]) => (
            <span key={typeName} className="panel-tag">
              {say('picking.typeCount', { type: typeName, count })}
            </span>
          ))}
        </p>
        <CommandList label={say('picking.withAll')} commands={doing} />
        {rows.length > endsAtMost && (
          <p className="panel-soft panel-small">{say('picking.pathsAtMost', { count: endsAtMost })}</p>
        )}
        <CommandList label={say('layout.byHand')} commands={alignPicked} />
        <h4 className="panel-part">{say('picking.pickMore')}</h4>
        <CommandList label={say('picking.pickMore')} commands={picking} />
        <h4 className="panel-part">{say('picking.title')}</h4>
        <PickedList rows={rows} title={title} />
        <LinksAmong />
      </div>
    </section>
  );
}
