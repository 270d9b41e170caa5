import type cytoscape from 'cytoscape';

/** Above this many entities the positions are not written out: the text would grow with the picture. */
const limit = 500;

/*
 * A canvas has no elements to point at. What stands where is therefore written on its container, so that a test, or a
 * reader's own script, can find an entity on the screen: screen x = pan x + zoom * model x.
 */

/** Writes `data-positions`, ids to model positions as JSON. */
export function writePositions(graph: cytoscape.Core, container: HTMLElement): void {
  const nodes = graph.nodes().toArray();
  const entries = nodes.length > limit ? [] : nodes.map((node) => [node.id(), node.position()]);
  container.dataset.positions = JSON.stringify(Object.fromEntries(entries));
  writeViewport(graph, container);
}

/** Writes `data-viewport`: zoom, pan x and pan y. */
export function writeViewport(graph: cytoscape.Core, container: HTMLElement): void {
  const { x, y } = graph.pan();
  container.dataset.viewport = `${graph.zoom()} ${x} ${y}`;
}
