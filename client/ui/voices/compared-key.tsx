import { ToggleButton } from 'react-aria-components';
import { classWords, markOf } from '../../state/comparison.ts';
import { type ComparedCount, countCompared } from '../../state/describe-voices.ts';
import { nameOf } from '../../state/name-of.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import './voices.css';

/** The strokes of the picture, drawn small. */
const dashes = { agree: undefined, onlyFirst: '14 7', onlySecond: '4 2', contradict: '12 4 3 4 3 4' };
const looks = { agree: 'ink', onlyFirst: 'side-a', onlySecond: 'side-b', contradict: 'warn' };

/** The four classes of a comparison, with how much each has. Each entry takes its class out of the picture and brings it back. */
export function ComparedKey() {
  const comparison = useSelect(({ view }) => view.comparison);
  // Text, so that equal counts compare equal.
  const text = useSelect((state) => JSON.stringify(countCompared(state)));
  const first = useSelect((state) => nameOf(state, state.view.comparison?.first ?? ''));
  const second = useSelect((state) => nameOf(state, state.view.comparison?.second ?? ''));
  // Written by the line above.
  const counts = JSON.parse(text) as readonly ComparedCount[] | null;
  if (comparison === null || counts === null) return null;
  const { hidden } = comparison;
  return (
    <div className="compared-key">
      <p>
        <b data-side="a">A</b> {first}
        <br />
        <b data-side="b">B</b> {second}
      </p>
      <ul className="legend-types" aria-label={say('voices.keyLabel')}>
        {counts.map(({ kind, links, beside }) => (
          <li key={kind}>
            <ToggleButton
              className="legend-type"
              isSelected={!hidden.includes(kind)}
              onChange={(isShown) =>
                dispatch({
                  type: 'comparison-changed',
                  to: { hidden: isShown ? hidden.filter((it) => it !== kind) : [...hidden, kind] },
                })
              }
            >
              <svg width="22" height="10" aria-hidden="true">
                <line
                  x1="0"
                  y1="5"
                  x2="22"
                  y2="5"
                  stroke={`var(--${looks[kind]})`}
                  strokeWidth="2"
                  strokeDasharray={dashes[kind]}
                />
              </svg>
              <span className="legend-name">
                {markOf({ kind, against: false })} {classWords(kind)}
                {beside > 0 && (
                  <small className="compared-beside"> {say('voices.keyBeside', { count: beside })}</small>
                )}
              </span>
              <span className="legend-count">{links}</span>
            </ToggleButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
