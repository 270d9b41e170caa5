import swapIcon from 'lucide-static/icons/arrow-left-right.svg?raw';
import routeIcon from 'lucide-static/icons/route.svg?raw';
import { Button, Group } from 'react-aria-components';
import { nameOf } from '../../state/name-of.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { endsAtMost } from '../../state/path-search.ts';
import { arePathsShown } from '../../state/paths-shown.ts';
import type { State } from '../../state/state.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { Icon } from '../icon.tsx';
import './paths-bar.css';

const change = (ends: readonly string[]): void => dispatch({ type: 'path-ends-changed', ends });

function nameOfEnd(state: State, id: string): string {
  const entity = state.data.entities[id];
  return entity === undefined ? nameOf(state, id) : nameOfShown(entity);
}

/** What to do next with so many ends. */
function hintFor(count: number): string {
  if (count === 1) return say('paths.pickOther');
  return say(count < endsAtMost ? 'paths.upToEnds' : 'paths.noMoreEnds', { most: endsAtMost });
}

/** The ends that paths are looked for between, with what can be done to them. */
export function PathsBar() {
  const paths = useSelect((state) => state.view.paths);
  // Text, so that equal names compare equal.
  const names = useSelect((state) =>
    JSON.stringify(state.view.paths?.ends.map((id) => nameOfEnd(state, id)) ?? []),
  );
  const isShown = useSelect((state) => arePathsShown(state.view));
  if (paths === null) return null;
  const { ends } = paths;
  // Written by the selection above.
  const spelled = JSON.parse(names) as string[];
  return (
    <Group className="paths-bar" aria-label={say('paths.endsLabel')}>
      <Icon svg={routeIcon} />
      <span>{say(ends.length === 1 ? 'paths.barFrom' : 'paths.barBetween')}</span>
      {ends.map((id, index) => (
        <Button
          key={id}
          className="path-chip"
          aria-label={say('paths.leaveOutEnd', { name: spelled[index] ?? id })}
          onPress={() => change(ends.filter((other) => other !== id))}
        >
          {spelled[index] ?? id} <span aria-hidden="true">×</span>
        </Button>
      ))}
      {ends.length > 1 && (
        <Button className="plain-button paths-bar-button" onPress={() => change([...ends].reverse())}>
          <Icon svg={swapIcon} /> {say('paths.swap')}
        </Button>
      )}
      <Button className="plain-button paths-bar-button" onPress={() => change([])}>
        {say('paths.clear')}
      </Button>
      {ends.length > 1 && !isShown && (
        <Button
          className="plain-button paths-bar-button"
          onPress={() => {
            dispatch({ type: 'expanding-closed' });
            dispatch({ type: 'selected', selection: null });
          }}
        >
          {say('paths.show')}
        </Button>
      )}
      <span className="paths-bar-hint">{hintFor(ends.length)}</span>
    </Group>
  );
}
