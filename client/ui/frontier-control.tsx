import { dispatch, useSelect } from '../state/store.ts';
import { RungChoice } from './rung-choice.tsx';

function says(frontier: number | null): string {
  if (frontier === null) return 'All rungs';
  return frontier === 0 ? 'Rung 0 only: what publishers say themselves' : `Down to rung ${frontier}`;
}

/** Peels the ladder: how far down the voices are followed before only their passing-on is shown. */
export function FrontierControl() {
  const frontier = useSelect((state) => state.view.filter.frontier);
  return (
    <RungChoice
      label="Frontier"
      value={frontier}
      says={says}
      onChange={(next) => dispatch({ type: 'filter-changed', filter: { frontier: next } })}
    />
  );
}
