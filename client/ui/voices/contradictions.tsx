import { readContradictions, readDisputed } from '../../api/read-disputed.ts';
import { wholeRows } from '../../api/whole-rows.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { plural } from '../../state/plural.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { toFilterInput } from '../../state/view.ts';
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
  if (error) return <p className="according-note">Who contradicts whom could not be read.</p>;
  if (!current || data === undefined) return <p className="according-note">Looking for contradictions …</p>;
  const pairs = disputingPairs(wholeRows(data.claims.nodes));
  const isPart = pairs.length > pairsAtMost || data.claims.pageInfo.hasNextPage;
  return (
    <section className="voices-part" aria-label="Who contradicts whom">
      <h3 className="panel-part">Who contradicts whom</h3>
      {pairs.length === 0 && (
        <p className="panel-soft">In what is shown, no two speakers contradict each other.</p>
      )}
      <ul className="panel-list">
        {pairs.slice(0, pairsAtMost).map((pair) => (
          <PairRow key={pair.map(({ id }) => id).join(' ')} pair={pair} />
        ))}
      </ul>
      {isPart && <p className="panel-soft">There may be more pairs than these.</p>}
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
        {nameOfShown(one)} and {nameOfShown(other)}
        <span className="panel-soft">
          {' '}
          about {plural(found.totalCount, 'thing', 'things')}: {nameOfShown(about.subject)}, “
          {about.predicate.label}”{found.totalCount > 1 && ' …'}
        </span>
      </button>
    </li>
  );
}
