import { Button } from 'react-aria-components';
import { explainView } from '../state/explain-view.ts';
import { sceneOf } from '../state/scene-of.ts';
import { problemOf, standingOf } from '../state/standing-of.ts';
import type { Problem, State } from '../state/state.ts';
import { dispatch, useSelect } from '../state/store.ts';
import { isBlank } from '../state/view.ts';
import { say } from '../texts/say.ts';
import './notices.css';

const advice: Readonly<Record<string, string>> = {
  UNAVAILABLE: say('main.triedAgain'),
  UNREACHABLE: say('main.triedAgain'),
  TIMED_OUT: say('main.smallerView'),
};

function ProblemNotice({ problem, isOld }: { readonly problem: Problem; readonly isOld: boolean }) {
  return (
    <div className="notice notice-problem" role="alert">
      <p>
        <strong>{problem.message}</strong>
      </p>
      {isOld && <p>{say('main.pictureBefore')}</p>}
      {advice[problem.code] !== undefined && <p>{advice[problem.code]}</p>}
      <Button className="button" onPress={() => dispatch({ type: 'retried' })}>
        {say('common.tryAgain')}
      </Button>
    </div>
  );
}

/** Nothing at all is drawn, though everything has come. */
function isEmpty(state: State): boolean {
  if (state.data.start === null || isBlank(state.view) || state.status.loading.length > 0) return false;
  return standingOf(state) === 'current' && sceneOf(state).nodes.length === 0;
}

/** Why the picture is not (yet) what was asked for, and what can be done. Null when it is. */
export function Notices() {
  const problem = useSelect(problemOf);
  const standing = useSelect(standingOf);
  const isOld = useSelect((state) => standingOf(state) === 'failed' && state.status.drawn !== null);
  const empty = useSelect(isEmpty);
  const hidden = useSelect((state) => state.view.hiddenTypes.length);
  // Text, so that equal explanations compare equal.
  const words = useSelect((state) => explainView(state).join(' '));
  const isLoading = useSelect((state) => state.status.loading.length > 0);
  if (problem !== null) return <ProblemNotice problem={problem} isOld={isOld} />;
  if (empty) {
    const why = say(hidden > 0 ? 'main.typesOff' : 'main.noEntity');
    return (
      <div className="notice" role="status">
        <p>{words === '' ? why : words}</p>
      </div>
    );
  }
  if (words !== '') {
    return (
      <div className="notice notice-quiet" role="status">
        {words}
      </div>
    );
  }
  if (standing !== 'asking' && !isLoading) return null;
  return (
    <div className="notice notice-quiet notice-late" role="status">
      {say(standing === 'asking' ? 'words.asking' : 'common.loading')}
    </div>
  );
}
