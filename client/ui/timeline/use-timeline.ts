import { useMemo } from 'react';
import { typeLooks } from '../../graph/type-looks.ts';
import type { Times } from '../../state/data.ts';
import { shownIds, timesKey } from '../../state/needs.ts';
import { sceneOf } from '../../state/scene-of.ts';
import { selectMoments } from '../../state/select-moments.ts';
import type { State } from '../../state/state.ts';
import { useSelect } from '../../state/store.ts';
import type { Dated } from './lay-out-lanes.ts';
import { spanOf } from './span.ts';

/** The dates that the open timeline calls for; undefined until they have come. */
function timesOf(state: State): Times | undefined {
  const ids = shownIds(state);
  return ids === null
    ? undefined
    : state.data.times[timesKey(ids, state.view.filter, state.status.timeline.clock)];
}

/** Lanes of each clock, in their order. */
export const laneOrder = {
  happened: typeLooks.map(({ root }) => root),
  known: ['published', 'recorded'],
} as const;

/** Everything that the strip draws, from the state. */
export function useTimeline() {
  const clock = useSelect((state) => state.status.timeline.clock);
  const scene = useSelect(sceneOf);
  const times = useSelect(timesOf);
  const selection = useSelect((state) => state.view.selection);
  const dated = useMemo<readonly Dated[]>(() => {
    const moments = times === undefined ? [] : selectMoments(scene, times, selection, clock);
    return moments.flatMap((moment) => {
      const span = spanOf(moment.edtf);
      const keptBy = spanOf(moment.keptBy);
      return span === null || keptBy === null ? [] : [{ moment, span, keptBy }];
    });
  }, [scene, times, selection, clock]);
  return { clock, dated, isThere: times !== undefined, truncated: times?.truncated ?? false };
}
