import swapIcon from 'lucide-static/icons/arrow-left-right.svg?raw';
import routeIcon from 'lucide-static/icons/route.svg?raw';
import { Button, Group } from 'react-aria-components';
import { nameOf } from '../../state/name-of.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { endsAtMost } from '../../state/path-search.ts';
import { arePathsShown } from '../../state/paths-shown.ts';
import type { State } from '../../state/state.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { Icon } from '../icon.tsx';
import './paths-bar.css';

const change = (ends: readonly string[]): void => dispatch({ type: 'path-ends-changed', ends });

function nameOfEnd(state: State, id: string): string {
  const entity = state.data.entities[id];
  return entity === undefined ? nameOf(state, id) : nameOfShown(entity);
}

/** What to do next with so many ends. */
function hintFor(count: number): string {
  if (count === 1) return 'Pick the other end: select it and press P, or Shift+Enter in the search.';
  return count < endsAtMost
    ? `Up to ${endsAtMost} ends; paths are looked for between each two.`
    : `${endsAtMost} ends, and no more; paths are looked for between each two.`;
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
    <Group className="paths-bar" aria-label="Ends of the paths">
      <Icon svg={routeIcon} />
      <span>{ends.length === 1 ? 'Paths from' : 'Paths between'}</span>
      {ends.map((id, index) => (
        <Button
          key={id}
          className="path-chip"
          aria-label={`Leave out ${spelled[index] ?? id} as an end`}
          onPress={() => change(ends.filter((other) => other !== id))}
        >
          {spelled[index] ?? id} <span aria-hidden="true">×</span>
        </Button>
      ))}
      {ends.length > 1 && (
        <Button className="plain-button paths-bar-button" onPress={() => change([...ends].reverse())}>
          <Icon svg={swapIcon} /> Swap
        </Button>
      )}
      <Button className="plain-button paths-bar-button" onPress={() => change([])}>
        Clear
      </Button>
      {ends.length > 1 && !isShown && (
        <Button
          className="plain-button paths-bar-button"
          onPress={() => {
            dispatch({ type: 'expanding-closed' });
            dispatch({ type: 'selected', selection: null });
          }}
        >
          Show the paths
        </Button>
      )}
      <span className="paths-bar-hint">{hintFor(ends.length)}</span>
    </Group>
  );
}
