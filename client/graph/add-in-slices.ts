import type cytoscape from 'cytoscape';

/** Elements that are taken in together; between two such lots the time is looked at. */
const lot = 40;
/** Milliseconds of work in one go; then the page may answer its reader. */
const patience = 40;

/**
 * Adds elements in short goes, so that the page answers meanwhile, and calls `done` after the last. Each lot has its style
 * and its place worked out at once: cytoscape would do that for all of them in its next frame, a second at 6,000.
 * Returns what stops it; what has been added by then stays.
 */
export function addInSlices(
  graph: cytoscape.Core,
  elements: readonly cytoscape.ElementDefinition[],
  done: () => void,
): () => void {
  let next = 0;
  let timer: ReturnType<typeof setTimeout>;
  let frame = 0;
  const go = (): void => {
    const until = performance.now() + patience;
    while (next < elements.length && performance.now() < until) {
      graph.add(elements.slice(next, next + lot)).boundingBox();
      next += lot;
    }
    if (next < elements.length) timer = setTimeout(go);
    // The frame after the last goes over all of them once more, and costs as much as painting them.
    else frame = requestAnimationFrame(() => (timer = setTimeout(done)));
  };
  timer = setTimeout(go);
  return () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
}
