import type cytoscape from 'cytoscape';
import type { Point } from '../state/data.ts';

/** Milliseconds that things take to their new places. */
const duration = 420;
/** More things than this would move in jerks. */
const most = 300;

export const placesIn = (graph: cytoscape.Core): ReadonlyMap<string, Point> =>
  new Map(graph.nodes().map((node) => [node.id(), { ...node.position() }] as const));

/**
 * Lets things and the screen go to where they are from where they were, unless the reader wants nothing to move by itself or one thing alone
 * moved, as when it was dragged. Calls `then` when they are there: at once where nothing moves.
 */
export function moveFrom(
  graph: cytoscape.Core,
  places: ReadonlyMap<string, Point>,
  sight: { readonly zoom: number; readonly pan: Point },
  then: () => void,
): void {
  const moved = graph
    .nodes()
    .toArray()
    .filter((node) => {
      const place = places.get(node.id());
      const { x, y } = node.position();
      return place !== undefined && (place.x !== x || place.y !== y);
    });
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches || document.hidden;
  if (isStill || moved.length < 2 || moved.length > most) {
    then();
    return;
  }
  const end = { zoom: graph.zoom(), pan: { ...graph.pan() } };
  const isSightMoved = sight.zoom !== end.zoom || sight.pan.x !== end.pan.x || sight.pan.y !== end.pan.y;
  let underWay = moved.length + (isSightMoved ? 1 : 0);
  const options = {
    duration,
    easing: 'ease-in-out-cubic' as const,
    complete: () => {
      underWay -= 1;
      if (underWay === 0) then();
    },
  };
  for (const node of moved) {
    const position = { ...node.position() };
    node.position(places.get(node.id()) ?? position);
    node.animate({ position }, options);
  }
  if (!isSightMoved) return;
  graph.viewport(sight);
  graph.animate(end, options);
}

/** Puts everything that is under way where it goes. */
export function endMoves(graph: cytoscape.Core): void {
  graph.nodes().stop(true, true);
  graph.stop(true, true);
}
