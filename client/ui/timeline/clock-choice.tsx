import type { Clock } from '../../state/state.ts';
import { dispatch } from '../../state/store.ts';
import { Segments } from './segments.tsx';

const choices = [
  { value: 'happened', label: 'When it happened' },
  { value: 'known', label: 'When we knew' },
] as const;

/** Which of the two times of a claim is shown. */
export function ClockChoice({ clock }: { readonly clock: Clock }) {
  return (
    <Segments
      label="Timeline of"
      value={clock}
      choices={choices}
      onChange={(next) => dispatch({ type: 'timeline-changed', to: { clock: next } })}
    />
  );
}
