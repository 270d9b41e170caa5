import type { RefObject } from 'react';
import { useRef } from 'react';
import { dayOfNumber } from '../../state/day.ts';
import { say } from '../../texts/say.ts';
import { edtfWords } from '../../texts/time-words.ts';
import { type Axis, dayAt, grainOf, xOf } from './axis.ts';
import { Slider } from './slider.tsx';
import type { Days } from './span.ts';
import type { Draft } from './use-draft.ts';
import { useDrag } from './use-drag.ts';

export interface BrushProps {
  readonly axis: Axis;
  readonly track: RefObject<HTMLElement | null>;
  /** The days chosen, as far as the gesture under way has come. */
  readonly chosen: Days;
  readonly draft: Draft<Days>;
}

const wordsOf = (day: number | null): string =>
  day === null ? say('timeline.noLimit') : edtfWords(dayOfNumber(day));

/** The stretch of days that is kept: its middle moves it, its handles change it. A handle at the end of the axis sets no limit. */
export function Brush({ axis, track, chosen, draft }: BrushProps) {
  const grip = useRef({ at: 0, from: 0, to: 0 });
  const { from, to } = chosen;
  const isWhole = from === null && to === null;
  const body = useDrag(track, {
    onStart: (x) => {
      grip.current = { at: dayAt(axis, x), from: from ?? axis.first, to: to ?? axis.last };
    },
    onMove: (x) => {
      const { at, ...held } = grip.current;
      const moved = Math.min(axis.last - held.to, Math.max(axis.first - held.from, dayAt(axis, x) - at));
      draft.set({ from: held.from + moved, to: held.to + moved });
    },
    onEnd: draft.settle,
  });
  const grain = grainOf(axis);
  const common = { axis, grain, track, onSettle: draft.settle };
  const [left, right] = [xOf(axis, from ?? axis.first), xOf(axis, (to ?? axis.last) + 1)];
  return (
    <>
      {!isWhole && (
        <>
          <div className="time-veil" style={{ left: 0, width: left }} />
          <div className="time-veil" style={{ left: right, right: 0 }} />
          <div className="time-brush" style={{ left, width: right - left }} {...body} />
        </>
      )}
      <Slider
        {...common}
        label={say('timeline.firstDay')}
        day={from ?? axis.first}
        side="start"
        words={wordsOf(from)}
        onMove={(day) => draft.set({ from: day <= axis.first ? null : Math.min(day, to ?? axis.last), to })}
      />
      <Slider
        {...common}
        label={say('timeline.lastDay')}
        day={to ?? axis.last}
        side="end"
        words={wordsOf(to)}
        onMove={(day) => draft.set({ from, to: day >= axis.last ? null : Math.max(day, from ?? axis.first) })}
      />
    </>
  );
}
