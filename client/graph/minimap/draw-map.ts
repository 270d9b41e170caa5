import type cytoscape from 'cytoscape';
import type { Tokens } from '../tokens.ts';
import { fitMap, frameOf, type MapView, type Sight, toMap } from './map-view.ts';

/** Map pixels of a dot. */
const dot = 2;

/** What of a graph is on screen. */
export const sightOf = (graph: cytoscape.Core, covered: number): Sight => ({
  zoom: graph.zoom(),
  pan: graph.pan(),
  width: graph.width(),
  height: graph.height(),
  covered,
});

/**
 * Draws a dot where each entity stands, and a frame around what is on screen. From positions: an image of the picture, as cytoscape makes one,
 * takes seconds where a minimap helps.
 * @returns how the map shows the picture; null when there is nothing to show or no room.
 */
export function drawMap(
  canvas: HTMLCanvasElement,
  graph: cytoscape.Core,
  covered: number,
  { inkSoft, accent }: Tokens,
): MapView | null {
  const size = { width: canvas.clientWidth, height: canvas.clientHeight };
  const brush = canvas.getContext('2d');
  // Not on screen, as on a narrow one.
  if (brush === null || size.width === 0) return null;
  const density = devicePixelRatio;
  canvas.width = size.width * density;
  canvas.height = size.height * density;
  brush.scale(density, density);
  const points = graph.nodes().map((node) => node.position());
  const map = fitMap(points, size);
  if (map === null) return null;
  brush.fillStyle = inkSoft;
  for (const point of points) {
    const { x, y } = toMap(point, map);
    brush.fillRect(x - dot / 2, y - dot / 2, dot, dot);
  }
  const { x, y, width, height } = frameOf(sightOf(graph, covered), map);
  brush.strokeStyle = accent;
  brush.lineWidth = 2;
  // Where the screen reaches beyond the map, the frame runs along its edge.
  const [left, top] = [Math.max(1, x), Math.max(1, y)];
  const [right, bottom] = [Math.min(size.width - 1, x + width), Math.min(size.height - 1, y + height)];
  brush.strokeRect(left, top, right - left, bottom - top);
  return map;
}
