import { comparedWords, type SideClaim } from '../../state/comparison.ts';
import { nameOf } from '../../state/name-of.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { comparedIn } from '../../state/voices-of.ts';
import { capital, say } from '../../texts/say.ts';
import './voices.css';

/** What both compared speakers say of the link that is picked out, side by side. */
export function ComparedSides() {
  const row = useSelect((state) =>
    state.view.selection?.kind === 'link' ? comparedIn(state)?.get(state.view.selection.id) : undefined,
  );
  const first = useSelect((state) => nameOf(state, state.view.comparison?.first ?? ''));
  const second = useSelect((state) => nameOf(state, state.view.comparison?.second ?? ''));
  if (row === undefined) return null;
  const words = comparedWords(row, first, second);
  return (
    <section className="compared-sides" aria-label={say('voices.bothSpeakers')}>
      <p className="compared-words">{capital(words)}.</p>
      <Side mark="A" name={first} claims={row.first} />
      <Side mark="B" name={second} claims={row.second} />
    </section>
  );
}

interface SideProps {
  readonly mark: string;
  readonly name: string;
  readonly claims: readonly SideClaim[];
}

function Side({ mark, name, claims }: SideProps) {
  return (
    <div>
      <h3 className="panel-part">
        <b data-side={mark.toLowerCase()}>{mark}</b> {name}
      </h3>
      {claims.length === 0 && <p className="panel-soft">{say('voices.saysNothing')}</p>}
      <ul className="panel-list">
        {claims.map(({ id, sentence }) => (
          <li key={id}>
            <button
              type="button"
              className="panel-row"
              onClick={() => dispatch({ type: 'selected', selection: { kind: 'claim', id } })}
            >
              {sentence}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
