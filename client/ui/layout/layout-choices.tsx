import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { alignPicked } from '../../actions/align-picked.ts';
import { layOutAgain } from '../../actions/lay-out-again.ts';
import { readSnapping, type Snapping, saveSnapping, snappings } from '../../graph/snapping/keep-snapping.ts';
import { type LayoutKind, layoutKinds } from '../../state/arrangement.ts';
import { factsLimit, factsNeed, shownIds } from '../../state/needs.ts';
import type { State } from '../../state/state.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { capital, say } from '../../texts/say.ts';
import { CommandList } from '../command-list.tsx';
import '../measure/measure.css';
import './layout.css';

/** Layouts whose places say something, and which therefore draw what it is. */
const readable: ReadonlySet<LayoutKind> = new Set(['concentric', 'grid', 'ladder', 'timeline', 'geographic']);

/** What a reader of places has to know, as sentences. */
function remarks(state: State): readonly string[] {
  const { view, data } = state;
  const kind = view.layout?.kind;
  if (kind === undefined) return [];
  const need = factsNeed(state);
  const isPart = need !== null && data.times[need.key]?.truncated === true;
  const isElsewhere = readable.has(kind) && data.placed.key !== null && data.placed.backdrop === null;
  return [
    ...(view.pinned.length > 0 && readable.has(kind)
      ? [say('layout.pinned', { count: view.pinned.length })]
      : []),
    ...(isPart && kind === 'ladder' ? [say('layout.partLadder', { most: factsLimit })] : []),
    ...(kind === 'timeline' && (shownIds(state)?.length ?? 0) > factsLimit
      ? [say('layout.partTimeline', { most: factsLimit })]
      : []),
    ...(isElsewhere ? [say('layout.elsewhere')] : []),
  ];
}

function SnapChoice() {
  const [snapping, setSnapping] = useState(readSnapping);
  return (
    <RadioGroup
      className="measure-group"
      value={snapping}
      onChange={(value) => {
        // One of the values below.
        const next = value as Snapping;
        saveSnapping(next);
        setSnapping(next);
      }}
    >
      <Label className="panel-part">{say('layout.snap')}</Label>
      {snappings.map((to) => (
        <Radio key={to} value={to} className="measure-radio">
          {capital(say(`layout.snapTo.${to}`))}
        </Radio>
      ))}
    </RadioGroup>
  );
}

/** The layouts, what a place means in the chosen one, and what is done by hand. */
export function LayoutChoices() {
  const kind = useSelect(({ view }) => view.layout?.kind);
  // Text, so that equal lists compare equal.
  const text = useSelect((state) => JSON.stringify(remarks(state)));
  return (
    <div className="measure-choices layout-choices">
      <RadioGroup
        className="measure-group"
        value={kind ?? ''}
        onChange={(value) => {
          // One of the values below.
          dispatch({ type: 'laid-out', kind: value as LayoutKind });
        }}
      >
        <Label className="panel-part">{say('layout.control')}</Label>
        {layoutKinds.map((one) => (
          <Radio key={one} value={one} className="measure-radio">
            {capital(say(`layout.${one}`))}
          </Radio>
        ))}
      </RadioGroup>
      {kind !== undefined && <p>{say(`layout.means.${kind}`)}</p>}
      {(JSON.parse(text) as string[]).map((remark) => (
        <p key={remark} className="measure-warning">
          {remark}
        </p>
      ))}
      <h3 className="panel-part">{say('layout.byHand')}</h3>
      <p>{say('layout.byHandMeans')}</p>
      <CommandList label={say('layout.byHand')} commands={[layOutAgain, ...alignPicked]} />
      <SnapChoice />
      <p>{say('layout.snapAlt')}</p>
    </div>
  );
}
