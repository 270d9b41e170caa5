import cytoscape from 'cytoscape';
import type { Point } from '../state/data.ts';
import { listenToPicks } from './pick-gestures.ts';
import { snapDrags } from './snapping/snap-drags.ts';
import { stylesheet } from './stylesheet.ts';
import type { Tokens } from './tokens.ts';

/** What a pointer can do to the picture. */
export interface Gestures {
  onSelect(selection: { readonly kind: 'entity' | 'link'; readonly id: string } | null): void;
  onExpand(entityId: string): void;
  /** An entity was clicked with a key held, or touched for long: it is to be picked out beside the others, or no longer. */
  onTogglePick(entityId: string): void;
  /** Entities are to be picked out beside those that are. */
  onPickMore(entityIds: readonly string[]): void;
  onDragged(entityId: string, point: Point): void;
}

/**
 * What is dragged is drawn on a layer of its own, which is cleared in the end. Chromium 147 in software keeps showing a layer
 * on which nothing follows the clearing, until it is read: everything that was dragged stood there twice.
 */
function settleDragLayer(container: HTMLElement): void {
  const layer = container.querySelector<HTMLCanvasElement>('canvas[data-id="layer1-drag"]');
  layer?.getContext('2d')?.getImageData(0, 0, 1, 1);
}

/**
 * Cytoscape on an element. `gestures` is asked at each event, so that a later drawing of the component is heard.
 * `large` makes moving a big picture draw a texture without links, 5 to 10 times as many frames; cytoscape takes that
 * only when it is made.
 */
export function createGraph(
  container: HTMLElement,
  tokens: Tokens,
  large: boolean,
  gestures: () => Gestures,
): cytoscape.Core {
  const graph = cytoscape({
    container,
    style: stylesheet(tokens, large),
    minZoom: 0.05,
    maxZoom: 4,
    boxSelectionEnabled: true,
    selectionType: 'single',
    autounselectify: true,
    hideEdgesOnViewport: large,
    textureOnViewport: large,
    ...(large ? { pixelRatio: 1 } : {}),
  });
  listenToPicks(graph, gestures);
  snapDrags(graph, container);
  graph.on('dragfree', 'node', (event) => {
    requestAnimationFrame(() => requestAnimationFrame(() => settleDragLayer(container)));
    const { x, y } = event.target.position();
    gestures().onDragged(event.target.id(), { x: Math.round(x), y: Math.round(y) });
  });
  graph.on('mouseover', 'node, edge', () => {
    container.style.cursor = 'pointer';
  });
  graph.on('mouseout', 'node, edge', () => {
    container.style.cursor = '';
  });
  return graph;
}
