import type { LinkItem } from '../../state/data.ts';
import { describeWithout } from '../../state/describe-voices.ts';
import { documentNameOf, nameOf } from '../../state/name-of.ts';
import type { State } from '../../state/state.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { fallIn } from '../../state/voices-of.ts';
import { say } from '../../texts/say.ts';

interface Line {
  readonly id: string;
  readonly words: string;
}

function toLine(state: State, { id, subject, predicate, object }: LinkItem): Line {
  const label = state.data.start?.predicates[predicate]?.label ?? predicate;
  return { id, words: `${nameOf(state, subject)} ${label} ${nameOf(state, object)}` };
}

/** The lists as text, so that equal ones compare equal. */
function listFall(state: State): string {
  const fall = fallIn(state);
  if (fall === null) return '[[],[],[]]';
  return JSON.stringify(
    [fall.falls, fall.loseSecondOrigin, fall.gone].map((links) => links.map((it) => toLine(state, it))),
  );
}

/** What falls away, and what stands on less than before: counted, and listed link by link. */
export function Falls() {
  const words = useSelect((state) => describeWithout(state, (id) => documentNameOf(state, id)).join(' '));
  const text = useSelect(listFall);
  // Written by `listFall`.
  const [falls = [], weaker = [], gone = []] = JSON.parse(text) as Line[][];
  return (
    <>
      <p className="according-note" role="status">
        {words === '' ? say('voices.nothingLeftOut') : words}
      </p>
      <Links title={say('voices.fallsAway')} lines={falls} />
      <Links title={say('voices.onOneOrigin')} lines={weaker} />
      <Links title={say('voices.knownNoMore')} lines={gone} />
    </>
  );
}

function Links({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <section className="voices-part" aria-label={title}>
      <h3 className="panel-part">{say('common.titleCount', { title, count: lines.length })}</h3>
      <ul className="panel-list">
        {lines.map(({ id, words }) => (
          <li key={id}>
            <button
              type="button"
              className="panel-row"
              onClick={() => dispatch({ type: 'selected', selection: { kind: 'link', id } })}
            >
              {words}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
