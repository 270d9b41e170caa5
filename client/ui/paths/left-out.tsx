import { Button } from 'react-aria-components';
import { readShortest } from '../../api/read-paths.ts';
import { wholeRows } from '../../api/whole-rows.ts';
import { namesOfParts } from '../../state/explain-view.ts';
import { newPathSearch, type Pair, type PathSearch, toPathQuestion } from '../../state/path-search.ts';
import { dispatch, store, useSelect } from '../../state/store.ts';
import { emptyFilter, placingFilter } from '../../state/view.ts';
import { say } from '../../texts/say.ts';
import { useAnswer } from '../panel/use-answer.ts';

interface Question {
  /** That there is a path of so many hops without it, in words. */
  words(hops: number): string;
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
      {words(path.length)}{' '}
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
          words={(hops) => say('paths.filterLeavesOut', { parts: parts.join(', '), hops })}
          variables={toPathQuestion(search, placingFilter(filter), pair)}
          button={say('action.clearFilter')}
          ease={() =>
            dispatch({ type: 'filter-changed', filter: { ...emptyFilter, proposed: filter.proposed } })
          }
        />
      )}
      {asksMore && (
        <Without
          words={(hops) => say('paths.askedLeavesOut', { hops })}
          variables={toPathQuestion({ ...search, ...eased }, filter, pair)}
          button={say('paths.askLess')}
          ease={() => dispatch({ type: 'paths-changed', to: eased })}
        />
      )}
    </>
  );
}
