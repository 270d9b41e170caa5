import { useMemo, useRef, useState } from 'react';
import { type Day, dayOfNumber, numberOfDay } from '../../state/day.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { type Surety, type TimeChoice, toTimeChoice } from '../../state/time-choice.ts';
import { say } from '../../texts/say.ts';
import { type Axis, axisOf, dayAt, grainOf, stepDay } from './axis.ts';
import { Brush } from './brush.tsx';
import { HappenedControls } from './happened-controls.tsx';
import type { Kept } from './lay-out-lanes.ts';
import type { Days } from './span.ts';
import { Strip } from './strip.tsx';
import { useDraft } from './use-draft.ts';
import { useTimeline } from './use-timeline.ts';
import { useWidth } from './use-width.ts';

const daysOf = (time: TimeChoice | null): Days => ({
  from: time?.from == null ? null : numberOfDay(time.from),
  to: time?.to == null ? null : numberOfDay(time.to),
});
const toDay = (day: number | null): Day | null => (day === null ? null : dayOfNumber(day));

/** The days one step later; the first step of all when there are none. Null when that lies beyond the axis. */
function nextDays(axis: Axis, { from, to }: Days): Days | null {
  const grain = grainOf(axis);
  if (from === null || to === null) return { from: axis.first, to: stepDay(axis.first, grain, 1) - 1 };
  const next = stepDay(from, grain, 1);
  return next > axis.last ? null : { from: next, to: stepDay(to + 1, grain, 1) - 1 };
}

/** When what is claimed is said to have been. Dragging keeps a stretch of days. */
export function Happened() {
  const time = useSelect((state) => state.view.filter.time);
  const { dated } = useTimeline();
  const [track, width] = useWidth();
  // How sure it must be, for the choice that is not made yet.
  const [wish, setWish] = useState<Surety>('POSSIBLY');
  const surety = time?.overlaps ?? wish;
  const choose = (from: Day | null, to: Day | null, overlaps: Surety, isStep = true): void =>
    dispatch({
      type: isStep ? 'filter-changed' : 'filter-slid',
      filter: { time: toTimeChoice(from, to, overlaps) },
    });
  const draft = useDraft<Days>(({ from, to }) => choose(toDay(from), toDay(to), surety));
  const chosen = draft.value ?? daysOf(time);
  const axis = useMemo(
    () =>
      axisOf(
        dated.map(({ span }) => span),
        daysOf(time),
        width,
      ),
    [dated, time, width],
  );
  const { from, to } = chosen;
  const kept = useMemo<Kept | null>(
    () => (from === null && to === null ? null : { days: { from, to }, surety }),
    [from, to, surety],
  );
  const anchor = useRef(0);
  return (
    <Strip
      axis={axis}
      track={track}
      kept={kept}
      controls={
        <HappenedControls
          time={time}
          surety={surety}
          onDays={(from, to) => choose(from, to, surety)}
          onSurety={(next) => {
            setWish(next);
            if (time !== null) choose(time.from, time.to, next);
          }}
        />
      }
      hint={say(surety === 'CERTAINLY' ? 'timeline.hintCertainly' : 'timeline.hintPossibly')}
      empty={say('timeline.noneDated')}
      chosenKey={JSON.stringify(time)}
      drag={{
        onStart: (x) => {
          anchor.current = axis === null ? 0 : dayAt(axis, x);
        },
        onMove: (x) => {
          if (axis === null) return;
          const day = dayAt(axis, x);
          draft.set({ from: Math.min(day, anchor.current), to: Math.max(day, anchor.current) });
        },
        onEnd: draft.settle,
      }}
      step={(isFirst) => {
        const next = axis === null ? null : nextDays(axis, daysOf(time));
        if (next !== null) choose(toDay(next.from), toDay(next.to), surety, isFirst);
        return next !== null;
      }}
    >
      {axis !== null && <Brush axis={axis} track={track} chosen={chosen} draft={draft} />}
    </Strip>
  );
}
