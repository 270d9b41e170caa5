import type { Clock } from '../../state/state.ts';
import { dispatch } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { Segments } from './segments.tsx';

const choices = [
  { value: 'happened', label: say('timeline.happened') },
  { value: 'known', label: say('timeline.known') },
] as const;

/** Which of the two times of a claim is shown. */
export function ClockChoice({ clock }: { readonly clock: Clock }) {
  return (
    <Segments
      label={say('timeline.of')}
      value={clock}
      choices={choices}
      onChange={(next) => dispatch({ type: 'timeline-changed', to: { clock: next } })}
    />
  );
}
