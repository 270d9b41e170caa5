import { type ComparedRow, markOf } from '../../state/comparison.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { comparedBeside } from '../../state/voices-of.ts';
import { say } from '../../texts/say.ts';

/** What two compared speakers say that no link drawn stands for: of numbers, dates and words, and what nobody affirms. */
export function ComparedBeside() {
  // Text, so that equal rows compare equal.
  const text = useSelect((state) => JSON.stringify(comparedBeside(state)));
  // Written by the line above.
  const rows = JSON.parse(text) as readonly ComparedRow[];
  if (rows.length === 0) return null;
  return (
    <section className="voices-part" aria-label={say('voices.notDrawn')}>
      <h3 className="panel-part">{say('voices.notDrawnCount', { count: rows.length })}</h3>
      <ul className="panel-list">
        {rows.flatMap((row) =>
          [...row.first, ...row.second].map(({ id, sentence }) => (
            <li key={`${row.kind} ${id}`}>
              <button
                type="button"
                className="panel-row"
                onClick={() => dispatch({ type: 'selected', selection: { kind: 'claim', id } })}
              >
                <b>{markOf(row)}</b> {sentence}
              </button>
            </li>
          )),
        )}
      </ul>
    </section>
  );
}
