import type { RefObject } from 'react';
import { dayOfNumber } from '../../state/day.ts';
import { say } from '../../texts/say.ts';
import { edtfWords } from '../../texts/time-words.ts';
import { type Axis, grainOf, xOf } from './axis.ts';
import { Slider } from './slider.tsx';
import type { Draft } from './use-draft.ts';

export interface KnownHandleProps {
  readonly axis: Axis;
  readonly track: RefObject<HTMLElement | null>;
  /** The day as of which the graph is read; null = now. */
  readonly day: number | null;
  readonly draft: Draft<{ readonly day: number | null }>;
}

/** The day as of which the graph is read. At the right end it is read as of now. */
export function KnownHandle({ axis, track, day, draft }: KnownHandleProps) {
  return (
    <>
      {day !== null && <div className="time-veil" style={{ left: xOf(axis, day + 1), right: 0 }} />}
      <Slider
        label={say('timeline.asKnownOn')}
        axis={axis}
        grain={grainOf(axis)}
        track={track}
        day={day ?? axis.last}
        side="end"
        words={day === null ? say('timeline.now') : edtfWords(dayOfNumber(day))}
        onMove={(next) => draft.set({ day: next >= axis.last ? null : next })}
        onSettle={draft.settle}
      />
    </>
  );
}
