import { countScene, describeView } from '../state/describe-view.ts';
import { drawnSceneOf } from '../state/grouped-scene-of.ts';
import { sceneOf } from '../state/scene-of.ts';
import { standingOf } from '../state/standing-of.ts';
import { useSelect } from '../state/store.ts';
import { TimeChips } from './time-chips.tsx';
import './words-bar.css';

/** Says in words what the picture shows, so that no picture can be read as more than it is. */
export function WordsBar() {
  const words = useSelect((state) => describeView(state).join(' '));
  const isDrawn = useSelect((state) => standingOf(state) === 'current' || state.status.drawn !== null);
  const counts = useSelect((state) => countScene(sceneOf(state), drawnSceneOf(state)));
  return (
    <p className="words-bar" data-testid="words">
      <span>{words}</span> {isDrawn && <span className="words-bar-counts">{counts}.</span>}
      <TimeChips />
    </p>
  );
}
