import type { ReactNode, RefObject } from 'react';
import { type Axis, ticksOf } from './axis.ts';
import type { Lane } from './lay-out-lanes.ts';
import { rowHeight } from './mark-button.tsx';
import { type Drag, useDrag } from './use-drag.ts';

export interface TimeTrackProps {
  readonly axis: Axis | null;
  readonly lanes: readonly Lane[];
  readonly track: RefObject<HTMLDivElement | null>;
  readonly drag: Drag;
  nameOf(lane: string): string;
  /** The lanes, and what lies over them. */
  readonly children: ReactNode;
}

/** The names of the lanes, and beside them the track with its dates along the foot. Dragging on the track chooses. */
export function TimeTrack({ axis, lanes, track, drag, nameOf, children }: TimeTrackProps) {
  const listeners = useDrag(track, drag);
  return (
    <div className="time-body" data-empty={axis === null || undefined}>
      <div className="time-names" aria-hidden="true">
        {lanes.map(({ id, rows }) => (
          <div key={id} className="time-name" style={{ height: rows * rowHeight }}>
            {nameOf(id)}
          </div>
        ))}
      </div>
      <div className="time-track" ref={track} {...listeners} data-testid="time-track">
        {children}
        <div className="time-axis" aria-hidden="true">
          {axis !== null &&
            ticksOf(axis).map(({ x, label }) => (
              <span key={x} className="time-tick" style={{ left: x }}>
                {label}
              </span>
            ))}
        </div>
      </div>
    </div>
  );
}
