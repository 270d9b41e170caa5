import type cytoscape from 'cytoscape';

/** Marks what the reader points at elsewhere, in place of what was marked before, and writes `data-pointed`: how much it is. */
export function pointAt(graph: cytoscape.Core, container: HTMLElement, ids: readonly string[]): void {
  graph.batch(() => {
    graph.elements('.pointed').removeClass('pointed');
    for (const id of ids) graph.getElementById(id).addClass('pointed');
  });
  container.dataset.pointed = String(graph.elements('.pointed').length);
}
