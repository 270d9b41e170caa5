import type cytoscape from 'cytoscape';
import { type PointerEvent, useRef, useState } from 'react';
import type { Point } from '../../state/data.ts';
import type { Gestures } from '../create-graph.ts';
import { isInside } from './inside.ts';
import './lasso.css';
import { say } from '../../texts/say.ts';

/** What moved less, in screen pixels, is a tap. */
const tapReach = 8;
/** How far beside an entity a tap still is on it, in screen pixels. */
const fingerReach = 24;

const placesOf = (graph: cytoscape.Core): (Point & { readonly id: string })[] =>
  graph.nodes().map((node) => ({ id: node.id(), ...node.renderedPosition() }));

const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);

/** The entity that is touched, the nearest of several. */
function touched(graph: cytoscape.Core, at: Point): string | null {
  const [nearest] = placesOf(graph)
    .filter((place) => distance(place, at) <= Math.max(fingerReach, 15 * graph.zoom()))
    .sort((one, other) => distance(one, at) - distance(other, at));
  return nearest?.id ?? null;
}

/** Where a pointer has been since it was last told of, also where the browser told of several moves as one. */
function pointsOf({ currentTarget, nativeEvent }: PointerEvent<SVGSVGElement>): Point[] {
  const { left, top } = currentTarget.getBoundingClientRect();
  // Browsers tell of them on secure pages alone.
  const moves = nativeEvent.getCoalescedEvents?.() ?? [];
  return (moves.length === 0 ? [nativeEvent] : moves).map(({ clientX, clientY }) => ({
    x: clientX - left,
    y: clientY - top,
  }));
}

export interface LassoProps {
  readonly graph: cytoscape.Core;
  readonly gestures: Pick<Gestures, 'onPickMore' | 'onTogglePick'>;
}

/** Over the picture: what a mouse, pen or finger draws a line around is picked out beside what is; a tap adds or takes away one. */
export function Lasso({ graph, gestures }: LassoProps) {
  /** All that was drawn so far: the pointer may move several times before the line on screen follows. */
  const drawn = useRef<readonly Point[]>([]);
  const [line, setLine] = useState<readonly Point[]>([]);
  const draw = (points: readonly Point[]): void => {
    drawn.current = points;
    setLine(points);
  };
  const finish = (): void => {
    const line = drawn.current;
    const [first] = line;
    draw([]);
    if (first === undefined) return;
    if (line.every((point) => distance(point, first) < tapReach)) {
      const id = touched(graph, first);
      if (id !== null) gestures.onTogglePick(id);
      return;
    }
    const ids = placesOf(graph).flatMap((place) => (isInside(place, line) ? [place.id] : []));
    if (ids.length > 0) gestures.onPickMore(ids);
  };
  return (
    <>
      <svg
        className="lasso"
        data-testid="lasso"
        aria-hidden="true"
        onPointerDown={(event) => {
          if (!event.isPrimary || event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          draw(pointsOf(event));
        }}
        onPointerMove={(event) => {
          if (drawn.current.length > 0 && event.isPrimary) draw([...drawn.current, ...pointsOf(event)]);
        }}
        onPointerUp={finish}
        onPointerCancel={() => draw([])}
      >
        {line.length > 1 && <path d={`M${line.map(({ x, y }) => `${x} ${y}`).join('L')}Z`} />}
      </svg>
      <p className="lasso-hint">{say('picking.lassoHint')}</p>
    </>
  );
}
