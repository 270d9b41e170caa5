import type cytoscape from 'cytoscape';
import type { Backdrop, Rectangle } from '../state/backdrop.ts';
import { boxOf } from './layouts/box-of.ts';

const fitPadding = 20;
/** A small picture is not blown up beyond its own size. */
const fitZoomLimit = 1.15;

/**
 * The room that nodes take, in model pixels. From positions and estimated captions: cytoscape's own answer measures every
 * caption on the way, 3 s at 2,000 entities.
 */
function boxAround(nodes: readonly cytoscape.NodeSingular[]): {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
} {
  const box = { x1: Infinity, x2: -Infinity, y1: Infinity, y2: -Infinity };
  for (const node of nodes) {
    const { x, y } = node.position();
    const { width, height, drop } = boxOf(
      String(node.data('caption')),
      node.hasClass('group') ? Number(node.data('size')) : undefined,
    );
    box.x1 = Math.min(box.x1, x - width / 2);
    box.x2 = Math.max(box.x2, x + width / 2);
    box.y1 = Math.min(box.y1, y + drop - height / 2);
    box.y2 = Math.max(box.y2, y + drop + height / 2);
  }
  return box;
}

/** The room that what stands behind a picture takes: its zones and rings, and a map's frame. */
function roomBehind({ areas, rings, texts, map }: Backdrop): readonly Rectangle[] {
  return [
    ...areas,
    ...rings.map(({ x, y, radius }) => ({
      x: x - radius,
      y: y - radius,
      width: 2 * radius,
      height: 2 * radius,
    })),
    ...texts.map(({ x, y }) => ({ x, y: y - 14, width: 0, height: 28 })),
    ...(map === null ? [] : [map.frame]),
  ];
}

/**
 * Where these nodes are all in sight with what stands behind them, to the right of `left` screen pixels that something else covers; null where
 * there is no room.
 */
export function wholeView(
  graph: cytoscape.Core,
  left: number,
  nodes: readonly cytoscape.NodeSingular[],
  behind: Backdrop | null,
): { readonly zoom: number; readonly pan: cytoscape.Position } | null {
  if (nodes.length === 0 || graph.width() === 0) return null;
  const box = boxAround(nodes);
  for (const room of behind === null ? [] : roomBehind(behind)) {
    box.x1 = Math.min(box.x1, room.x);
    box.x2 = Math.max(box.x2, room.x + room.width);
    box.y1 = Math.min(box.y1, room.y);
    box.y2 = Math.max(box.y2, room.y + room.height);
  }
  const width = graph.width() - left;
  const level = Math.min(
    (width - 2 * fitPadding) / (box.x2 - box.x1),
    (graph.height() - 2 * fitPadding) / (box.y2 - box.y1),
    fitZoomLimit,
  );
  const zoom = Math.max(level, graph.minZoom());
  return {
    zoom,
    pan: {
      x: left + width / 2 - ((box.x1 + box.x2) / 2) * zoom,
      y: graph.height() / 2 - ((box.y1 + box.y2) / 2) * zoom,
    },
  };
}

/** Shows the whole picture with what stands behind it, to the right of `left` screen pixels that something else covers. */
export function fitPicture(graph: cytoscape.Core, left: number, behind: Backdrop | null): void {
  const view = wholeView(graph, left, graph.nodes().toArray(), behind);
  if (view !== null) graph.viewport(view);
}

/** Where nothing stands, in screen pixels: what is added meanwhile need not be painted. */
const nowhere = 1e7;

/** Shows nothing of the picture until it is opened. */
export function putOutOfSight(graph: cytoscape.Core): void {
  graph.pan({ x: nowhere, y: nowhere });
}

/** Whether the picture still waits to be opened. */
export const isOutOfSight = (graph: cytoscape.Core): boolean => graph.pan().x === nowhere;

/** Narrower screens show a part of the picture at first, large enough to read; the whole is one press away. */
const narrowScreen = 520;
const readableZoom = 0.7;

/** The first sight of a picture: all of it, or on a narrow screen the entity with most links and what is around it. */
export function openPicture(graph: cytoscape.Core, left: number, behind: Backdrop | null): void {
  fitPicture(graph, left, behind);
  if (graph.width() - left > narrowScreen || graph.zoom() >= readableZoom) return;
  const hub = graph.nodes().max((node) => node.degree(false)).ele;
  graph.zoom(readableZoom);
  graph.center(hub);
  graph.panBy({ x: left / 2, y: 0 });
}

/** Room kept around what is brought into sight, in screen pixels. */
const margin = 24;

/**
 * Pans just so far that these nodes are in sight, to the right of `left` covered screen pixels; not at all when they are.
 * Only what is too large for the screen is shown smaller. The picture never jumps for what can be seen.
 */
export function bringIntoSight(graph: cytoscape.Core, ids: readonly string[], left: number): void {
  const nodes = ids.map((id) => graph.getElementById(id)).filter((node) => node.nonempty());
  if (nodes.length === 0 || graph.width() === 0 || isOutOfSight(graph)) return;
  const [width, height] = [graph.width() - left, graph.height()];
  const box = boxAround(nodes);
  const level = Math.min(
    graph.zoom(),
    (width - 2 * margin) / (box.x2 - box.x1),
    (height - 2 * margin) / (box.y2 - box.y1),
  );
  if (level < graph.zoom()) graph.zoom(level);
  const shift = (low: number, high: number, from: number, to: number): number => {
    if (low < from + margin) return from + margin - low;
    return high > to - margin ? to - margin - high : 0;
  };
  const zoom = graph.zoom();
  const pan = graph.pan();
  const x = shift(box.x1 * zoom + pan.x, box.x2 * zoom + pan.x, left, graph.width());
  const y = shift(box.y1 * zoom + pan.y, box.y2 * zoom + pan.y, 0, height);
  if (Math.abs(x) >= 1 || Math.abs(y) >= 1) graph.panBy({ x, y });
}

/** Zooms about the middle of the picture, within its bounds. */
export function zoomBy(graph: cytoscape.Core, factor: number): void {
  graph.zoom({
    level: graph.zoom() * factor,
    renderedPosition: { x: graph.width() / 2, y: graph.height() / 2 },
  });
}

/** New nodes with what they hang on. */
export function withNeighbours(graph: cytoscape.Core, fresh: readonly string[]): string[] {
  const near = fresh.flatMap((id) =>
    graph
      .getElementById(id)
      .neighborhood('node')
      .map((node) => node.id()),
  );
  return [...new Set([...fresh, ...near])];
}
