import { readContradictions, readDisputed } from '../../api/read-disputed.ts';
import { wholeRows } from '../../api/whole-rows.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { toFilterInput } from '../../state/view.ts';
import { say } from '../../texts/say.ts';
import { useAnswer } from '../panel/use-answer.ts';
import { disputingPairs, type Pair } from './disputing-pairs.ts';

/** Pairs that are asked about. */
const pairsAtMost = 12;

/** Which speakers contradict each other in what is shown, each pair with a way to draw the two over each other. */
export function Contradictions() {
  const filter = useSelect(({ view }) => view.filter);
  const shown = useSelect(({ view }) => view.documents);
  const input = toFilterInput({
    ...filter,
    accordingTo: [],
    disputed: true,
    documents: filter.documents.length === 0 ? shown : filter.documents,
  });
  const { data, current, error } = useAnswer(readDisputed, { filter: input });
  if (error) return <p className="according-note">{say('voices.contradictionsFailed')}</p>;
  if (!current || data === undefined)
    return <p className="according-note">{say('voices.contradictionsComing')}</p>;
  const pairs = disputingPairs(wholeRows(data.claims.nodes));
  const isPart = pairs.length > pairsAtMost || data.claims.pageInfo.hasNextPage;
  return (
    <section className="voices-part" aria-label={say('voices.whoContradicts')}>
      <h3 className="panel-part">{say('voices.whoContradicts')}</h3>
      {pairs.length === 0 && <p className="panel-soft">{say('voices.noContradictions')}</p>}
      <ul className="panel-list">
        {pairs.slice(0, pairsAtMost).map((pair) => (
          <PairRow key={pair.map(({ id }) => id).join(' ')} pair={pair} />
        ))}
      </ul>
      {isPart && <p className="panel-soft">{say('voices.morePairs')}</p>}
    </section>
  );
}

function PairRow({ pair: [one, other] }: { readonly pair: Pair }) {
  const filter = useSelect(({ view }) => view.filter);
  const { data } = useAnswer(readContradictions, {
    first: [one.id],
    second: [other.id],
    filter: toFilterInput({ ...filter, accordingTo: [] }),
  });
  const found = data?.compare.contradict;
  const [about] = wholeRows(found?.nodes ?? []);
  if (found === undefined || about === undefined) return null;
  return (
    <li>
      <button
        type="button"
        className="panel-row"
        onClick={() => dispatch({ type: 'comparison-changed', to: { first: one.id, second: other.id } })}
      >
        {say('voices.pair', { one: nameOfShown(one), other: nameOfShown(other) })}
        <span className="panel-soft">
          {' '}
          {say('voices.pairAbout', {
            count: found.totalCount,
            subject: nameOfShown(about.subject),
            predicate: about.predicate.label,
            more: found.totalCount > 1 ? 'yes' : 'other',
          })}
        </span>
      </button>
    </li>
  );
}
