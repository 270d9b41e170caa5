import { useMemo } from 'react';
import { type Day, dayOfNumber, numberOfDay } from '../../state/day.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { DayField } from '../day-field.tsx';
import { axisOf, dayAt, grainOf, stepDay } from './axis.ts';
import { KnownHandle } from './known-handle.tsx';
import type { Kept } from './lay-out-lanes.ts';
import { Strip } from './strip.tsx';
import { useDraft } from './use-draft.ts';
import { useTimeline } from './use-timeline.ts';
import { useWidth } from './use-width.ts';

/** When claims were published, and when they were recorded here. The handle reads the graph as of a day of recording. */
export function Known() {
  const asKnownOn = useSelect((state) => state.view.filter.asKnownOn);
  const { dated } = useTimeline();
  const [track, width] = useWidth();
  const choose = (day: Day | null, isStep = true): void =>
    dispatch({ type: isStep ? 'filter-changed' : 'filter-slid', filter: { asKnownOn: day } });
  const draft = useDraft<{ readonly day: number | null }>(({ day }) =>
    choose(day === null ? null : dayOfNumber(day)),
  );
  const settled = asKnownOn === null ? null : numberOfDay(asKnownOn);
  const day = draft.value === null ? settled : draft.value.day;
  const axis = useMemo(
    () =>
      axisOf(
        dated.map(({ span }) => span),
        { from: settled, to: settled },
        width,
      ),
    [dated, settled, width],
  );
  const kept = useMemo<Kept | null>(
    () => (day === null ? null : { days: { from: null, to: day }, surety: 'POSSIBLY' }),
    [day],
  );
  return (
    <Strip
      axis={axis}
      track={track}
      kept={kept}
      controls={
        <DayField
          label={say('timeline.asKnownOn')}
          day={asKnownOn}
          side="last"
          placeholder={say('timeline.now')}
          refuse={(next) => (next?.startsWith('-') === true ? say('timeline.noneBefore') : null)}
          onChange={(next) => choose(next)}
        />
      }
      hint={say('timeline.hintKnown')}
      empty={say('timeline.noneKnown')}
      chosenKey={JSON.stringify(asKnownOn)}
      drag={{
        onStart: () => undefined,
        onMove: (x) => {
          if (axis !== null) draft.set({ day: dayAt(axis, x) });
        },
        onEnd: draft.settle,
      }}
      step={(isFirst) => {
        if (axis === null) return false;
        const next = settled === null ? axis.first : stepDay(settled + 1, grainOf(axis), 1) - 1;
        const isLast = next >= axis.last;
        choose(isLast ? null : dayOfNumber(next), isFirst);
        return !isLast;
      }}
    >
      {axis !== null && <KnownHandle axis={axis} track={track} day={day} draft={draft} />}
    </Strip>
  );
}
