import type { KeyboardEvent, RefObject } from 'react';
import type { Axis, Grain } from './axis.ts';
import { dayAt, stepDay, xOf } from './axis.ts';
import { useDrag } from './use-drag.ts';

export interface SliderProps {
  readonly label: string;
  readonly axis: Axis;
  readonly grain: Grain;
  readonly track: RefObject<HTMLElement | null>;
  /** Where it stands: a day of the axis. */
  readonly day: number;
  /** Which edge of that day it stands on. */
  readonly side: 'start' | 'end';
  readonly words: string;
  /** Called while it moves. */
  onMove(day: number): void;
  /** Called when it has been let go. */
  onSettle(): void;
}

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
};

/**
 * A handle on the track. Arrow keys move it by a step of the axis; what they did counts when the key is let go. Not React Aria's
 * slider, whose steps are of one length: months are not.
 */
export function Slider(props: SliderProps) {
  const { axis, grain, day, side, onMove, onSettle } = props;
  const drag = useDrag(props.track, {
    onStart: () => undefined,
    onMove: (x) => onMove(dayAt(axis, x)),
    onEnd: onSettle,
  });
  const next = (key: string): number | null => {
    if (key === 'Home') return axis.first;
    if (key === 'End') return axis.last;
    const count = steps[key];
    if (count === undefined) return null;
    // The end of a month lies one step after the end of the month before, however long both are.
    return side === 'start' ? stepDay(day, grain, count) : stepDay(day + 1, grain, count) - 1;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = event.ctrlKey || event.metaKey || event.altKey ? null : next(event.key);
    if (to === null) return;
    event.preventDefault();
    onMove(Math.min(axis.last, Math.max(axis.first, to)));
  };
  return (
    <div
      className="time-slider"
      role="slider"
      title={props.label}
      tabIndex={0}
      aria-label={props.label}
      aria-valuemin={axis.first}
      aria-valuemax={axis.last}
      aria-valuenow={day}
      aria-valuetext={props.words}
      style={{ left: xOf(axis, side === 'start' ? day : day + 1) }}
      onKeyDown={onKeyDown}
      onKeyUp={onSettle}
      onBlur={onSettle}
      {...drag}
    />
  );
}
