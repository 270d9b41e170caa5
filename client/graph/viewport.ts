import type cytoscape from 'cytoscape';
import { boxOf } from './layouts/box-of.ts';

const fitPadding = 28;
/** A small picture is not blown up beyond its own size. */
const fitZoomLimit = 1.15;

/**
 * The room the picture takes, in model pixels. From positions and estimated captions: cytoscape's own answer measures every
 * caption on the way, 3 s at 2,000 entities.
 */
function boxOfPicture(graph: cytoscape.Core): { x1: number; x2: number; y1: number; y2: number } {
  const box = { x1: Infinity, x2: -Infinity, y1: Infinity, y2: -Infinity };
  for (const node of graph.nodes().toArray()) {
    const { x, y } = node.position();
    const { width, height, drop } = boxOf(String(node.data('caption')));
    box.x1 = Math.min(box.x1, x - width / 2);
    box.x2 = Math.max(box.x2, x + width / 2);
    box.y1 = Math.min(box.y1, y + drop - height / 2);
    box.y2 = Math.max(box.y2, y + drop + height / 2);
  }
  return box;
}

/** Shows the whole picture, to the right of `left` screen pixels that something else covers. */
export function fitPicture(graph: cytoscape.Core, left: number): void {
  if (graph.elements().empty() || graph.width() === 0) return;
  const box = boxOfPicture(graph);
  const width = graph.width() - left;
  const level = Math.min(
    (width - 2 * fitPadding) / (box.x2 - box.x1),
    (graph.height() - 2 * fitPadding) / (box.y2 - box.y1),
    fitZoomLimit,
  );
  const zoom = Math.max(level, graph.minZoom());
  graph.viewport({
    zoom,
    pan: {
      x: left + width / 2 - ((box.x1 + box.x2) / 2) * zoom,
      y: graph.height() / 2 - ((box.y1 + box.y2) / 2) * zoom,
    },
  });
}

/** Narrower screens show a part of the picture at first, large enough to read; the whole is one press away. */
const narrowScreen = 520;
const readableZoom = 0.7;

/** The first sight of a picture: all of it, or on a narrow screen the entity with most links and what is around it. */
export function openPicture(graph: cytoscape.Core, left: number): void {
  fitPicture(graph, left);
  if (graph.width() > narrowScreen || graph.zoom() >= readableZoom) return;
  const hub = graph.nodes().max((node) => node.degree(false)).ele;
  graph.zoom(readableZoom);
  graph.center(hub);
}

/** Pans just so far that a node is in sight; not at all when it is. The picture never jumps for what can be seen. */
export function bringIntoSight(graph: cytoscape.Core, id: string): void {
  const element = graph.getElementById(id);
  if (element.empty()) return;
  const box = element.renderedBoundingBox({ includeOverlays: false });
  const margin = 24;
  const shift = (low: number, high: number, size: number): number => {
    if (high - low > size) return 0;
    if (low < margin) return margin - low;
    return high > size - margin ? size - margin - high : 0;
  };
  const x = shift(box.x1, box.x2, graph.width());
  const y = shift(box.y1, box.y2, graph.height());
  if (x !== 0 || y !== 0) graph.panBy({ x, y });
}

/** Zooms about the middle of the picture, within its bounds. */
export function zoomBy(graph: cytoscape.Core, factor: number): void {
  graph.zoom({
    level: graph.zoom() * factor,
    renderedPosition: { x: graph.width() / 2, y: graph.height() / 2 },
  });
}
