import { Button } from 'react-aria-components';
import { shownIds } from '../state/needs.ts';
import { sceneOf } from '../state/scene-of.ts';
import type { Problem, State } from '../state/state.ts';
import { dispatch, useSelect } from '../state/store.ts';
import { isBlank } from '../state/view.ts';
import './notices.css';

const advice: Readonly<Record<string, string>> = {
  UNAVAILABLE: 'It is tried again by itself every few seconds.',
  UNREACHABLE: 'It is tried again by itself every few seconds.',
  TIMED_OUT: 'The answer took too long; a smaller view may help.',
};

const firstProblem = (state: State): Problem | null => Object.values(state.status.problems)[0] ?? null;

/** Why the picture is not (yet) what was asked for, and what can be done. Null when it is. */
export function Notices() {
  const problem = useSelect(firstProblem);
  const isLoading = useSelect((state) => state.status.loading.length > 0);
  const isEmpty = useSelect((state) => {
    const isDone =
      state.data.start !== null && state.status.drawn !== null && state.status.loading.length === 0;
    return isDone && !isBlank(state.view) && sceneOf(state).nodes.length === 0;
  });
  const hidden = useSelect((state) => state.view.hiddenTypes.length);
  const unknown = useSelect((state) => {
    if (state.status.drawn === null || state.status.loading.length > 0) return 0;
    return (shownIds(state) ?? []).filter((id) => state.data.entities[id] === undefined).length;
  });
  if (problem !== null) {
    return (
      <div className="notice notice-problem" role="alert">
        <p>
          <strong>{problem.message}</strong>
        </p>
        {advice[problem.code] !== undefined && <p>{advice[problem.code]}</p>}
        <Button className="button" onPress={() => dispatch({ type: 'retried' })}>
          Try again
        </Button>
      </div>
    );
  }
  if (isEmpty) {
    return (
      <div className="notice">
        <p>
          {hidden > 0
            ? 'Every type that is here is switched off in the legend.'
            : 'Nothing to draw: the database knows no entity of this address.'}
        </p>
      </div>
    );
  }
  if (unknown > 0) {
    return (
      <div className="notice notice-quiet">
        {unknown} of the entities in this address {unknown === 1 ? 'is' : 'are'} not in the database.
      </div>
    );
  }
  return isLoading ? (
    <div className="notice notice-quiet" role="status">
      Loading …
    </div>
  ) : null;
}
