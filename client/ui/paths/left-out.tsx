import { Button } from 'react-aria-components';
import { readShortest } from '../../api/read-paths.ts';
import { wholeRows } from '../../api/whole-rows.ts';
import { namesOfParts } from '../../state/explain-view.ts';
import { newPathSearch, type Pair, type PathSearch, toPathQuestion } from '../../state/path-search.ts';
import { plural } from '../../state/plural.ts';
import { dispatch, store, useSelect } from '../../state/store.ts';
import { emptyFilter, placingFilter } from '../../state/view.ts';
import { useAnswer } from '../panel/use-answer.ts';

interface Question {
  /** What is left out of the question, in words. */
  readonly words: string;
  readonly variables: ReturnType<typeof toPathQuestion>;
  readonly button: string;
  ease(): void;
}

/** Says that there is a path without one thing asked; nothing when there is none either. */
function Without({ words, variables, button, ease }: Question) {
  const { data, current } = useAnswer(readShortest, variables);
  const path = current ? wholeRows(data?.paths.paths ?? [])[0] : undefined;
  if (path === undefined) return null;
  return (
    <p className="path-left-out">
      {words} leaves paths out: without it there is one of {plural(path.length, 'hop', 'hops')}.{' '}
      <Button className="plain-button" onPress={ease}>
        {button}
      </Button>
    </p>
  );
}

/** Why there is no path, where it is because of what the filter, or what is asked of the paths, keeps out. */
export function LeftOut({ pair, search }: { readonly pair: Pair; readonly search: PathSearch }) {
  const filter = useSelect((state) => state.view.filter);
  const parts = namesOfParts(store.getState(), filter);
  const { minOrigins, asserted, keptOut } = newPathSearch(search.ends);
  const eased = { minOrigins, asserted, keptOut };
  const asksMore = JSON.stringify({ ...search, ...eased }) !== JSON.stringify(search);
  return (
    <>
      {parts.length > 0 && (
        <Without
          words={`The present filter (${parts.join(', ')})`}
          variables={toPathQuestion(search, placingFilter(filter), pair)}
          button="Clear the filter"
          ease={() =>
            dispatch({ type: 'filter-changed', filter: { ...emptyFilter, proposed: filter.proposed } })
          }
        />
      )}
      {asksMore && (
        <Without
          words="What is asked of each hop, or kept out,"
          variables={toPathQuestion({ ...search, ...eased }, filter, pair)}
          button="Ask for less"
          ease={() => dispatch({ type: 'paths-changed', to: eased })}
        />
      )}
    </>
  );
}
