import pause from 'lucide-static/icons/pause.svg?raw';
import play from 'lucide-static/icons/play.svg?raw';
import { type ReactNode, type RefObject, useEffect, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { standingOf } from '../../state/standing-of.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { Icon } from '../icon.tsx';
import { Tip } from '../tip.tsx';
import type { Axis } from './axis.ts';
import { ClockChoice } from './clock-choice.tsx';
import { Lanes } from './lanes.tsx';
import { type Kept, layOutLanes } from './lay-out-lanes.ts';
import { TimeTrack } from './time-track.tsx';
import type { Drag } from './use-drag.ts';
import { usePlay } from './use-play.ts';
import { laneOrder, useTimeline } from './use-timeline.ts';

export interface StripProps {
  /** Null while nothing on it has a date. */
  readonly axis: Axis | null;
  readonly track: RefObject<HTMLDivElement | null>;
  readonly kept: Kept | null;
  readonly controls: ReactNode;
  readonly hint: string;
  readonly empty: string;
  /** Equal as long as the same is chosen: somebody else's change ends playing. */
  readonly chosenKey: string;
  readonly drag: Drag;
  /** Makes a step in time and says whether there was one to make. */
  step(isFirst: boolean): boolean;
  /** What lies over the lanes. */
  readonly children: ReactNode;
}

const laneNames: Readonly<Record<string, string>> = {
  published: say('timeline.published'),
  recorded: say('timeline.recorded'),
};

/** The parts that both clocks have: controls, lanes with marks, the axis, and a line of words on what is pointed at. */
export function Strip(props: StripProps) {
  const { axis, kept, chosenKey, step } = props;
  const { clock, dated, isThere, truncated } = useTimeline();
  const types = useSelect((state) => state.data.start?.types);
  const isReady = useSelect((state) => standingOf(state) === 'current');
  const [pointedWords, setPointedWords] = useState<string | null>(null);
  const lanes = useMemo(
    () => (axis === null ? [] : layOutLanes(dated, laneOrder[clock], axis)),
    [dated, clock, axis],
  );
  const playing = usePlay(isReady, chosenKey, step);
  useEffect(() => () => dispatch({ type: 'pointed', ids: [] }), []);
  return (
    <>
      <div className="time-head">
        <ClockChoice clock={clock} />
        {props.controls}
        <Tip words={say(playing.isPlaying ? 'timeline.pause' : 'timeline.play')}>
          <Button
            className="tool time-play"
            isDisabled={axis === null}
            aria-label={say(playing.isPlaying ? 'timeline.pause' : 'timeline.play')}
            onPress={playing.isPlaying ? playing.pause : playing.play}
          >
            <Icon svg={playing.isPlaying ? pause : play} />
          </Button>
        </Tip>
      </div>
      <TimeTrack
        axis={axis}
        lanes={lanes}
        track={props.track}
        drag={props.drag}
        nameOf={(lane) => laneNames[lane] ?? types?.[lane]?.name ?? lane}
      >
        <Lanes
          lanes={lanes}
          kept={kept}
          onPoint={(at) => {
            setPointedWords(at?.words ?? null);
            dispatch({ type: 'pointed', ids: at?.ids ?? [] });
          }}
          onChoose={(selection) => dispatch({ type: 'selected', selection })}
        />
        {props.children}
      </TimeTrack>
      <p className="time-words" data-testid="time-words">
        {pointedWords ?? (axis === null ? (isThere ? props.empty : say('timeline.loading')) : props.hint)}
        {truncated && pointedWords === null && ` ${say('timeline.truncated')}`}
      </p>
    </>
  );
}
