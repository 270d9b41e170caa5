import { dispatch, useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { Happened } from './happened.tsx';
import { HeightHandle, withinHeights } from './height-handle.tsx';
import { Known } from './known.tsx';
import './timeline.css';

/** The strip under the picture: the dates of what is drawn, by one of two clocks. */
export function Timeline() {
  const { clock, height } = useSelect((state) => state.status.timeline);
  return (
    <section
      className="timeline"
      aria-label={say('timeline.label')}
      style={{ height: withinHeights(height) }}
    >
      <HeightHandle
        height={withinHeights(height)}
        onChange={(next) => dispatch({ type: 'timeline-changed', to: { height: next } })}
      />
      {clock === 'happened' ? <Happened /> : <Known />}
    </section>
  );
}
