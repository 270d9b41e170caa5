import { dispatch, useSelect } from '../state/store.ts';
import { say } from '../texts/say.ts';
import { RungChoice } from './rung-choice.tsx';

function says(frontier: number | null): string {
  if (frontier === null) return say('main.allRungs');
  return frontier === 0 ? say('main.rung0') : say('main.downToRung', { rung: frontier });
}

/** Peels the ladder: how far down the voices are followed before only their passing-on is shown. */
export function FrontierControl() {
  const frontier = useSelect((state) => state.view.filter.frontier);
  return (
    <RungChoice
      label={say('main.frontier')}
      value={frontier}
      says={says}
      onChange={(next) => dispatch({ type: 'filter-changed', filter: { frontier: next } })}
    />
  );
}
