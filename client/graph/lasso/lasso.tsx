import type cytoscape from 'cytoscape';
import { type PointerEvent, useState } from 'react';
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

export interface LassoProps {
  readonly graph: cytoscape.Core;
  readonly gestures: Pick<Gestures, 'onPickMore' | 'onTogglePick'>;
}

/** Over the picture: what a mouse, pen or finger draws a line around is picked out beside what is; a tap adds or takes away one. */
export function Lasso({ graph, gestures }: LassoProps) {
  const [line, setLine] = useState<readonly Point[]>([]);
  const pointOf = (event: PointerEvent<SVGSVGElement>): Point => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const finish = (): void => {
    const [first] = line;
    setLine([]);
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
          setLine([pointOf(event)]);
        }}
        onPointerMove={(event) => {
          if (line.length > 0 && event.isPrimary) setLine([...line, pointOf(event)]);
        }}
        onPointerUp={finish}
        onPointerCancel={() => setLine([])}
      >
        {line.length > 1 && <path d={`M${line.map(({ x, y }) => `${x} ${y}`).join('L')}Z`} />}
      </svg>
      <p className="lasso-hint">{say('picking.lassoHint')}</p>
    </>
  );
}
