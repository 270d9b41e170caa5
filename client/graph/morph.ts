import type cytoscape from 'cytoscape';
import type { Backdrop } from '../state/backdrop.ts';
import type { Scene } from '../state/select-scene.ts';
import { draw } from './draw.ts';
import { wholeView } from './viewport.ts';

export interface Morph {
  /** Screen pixels at the left that something else covers. */
  readonly covered: number;
  /** What stands behind the scene. */
  readonly backdrop: Backdrop | null;
  readonly ms: number;
}

/** Sign of what goes: it fades and is then removed. */
const leaving = 'leaving';

/** Ends what is still under way, so that one change begins where the last was to end. */
function settle(graph: cytoscape.Core): void {
  graph.stop(true, true);
  graph.elements().stop(true, true);
  graph.elements(`.${leaving}`).remove();
}

/**
 * Brings the picture over to a scene so that who watches keeps their bearings: what is in both moves from its old to its new place,
 * what is new fades in, what goes fades out, and all of it comes to fit the screen. At once when `ms` is 0.
 */
export function morph(
  graph: cytoscape.Core,
  scene: Scene,
  { covered, backdrop, ms }: Morph,
  onDone: () => void,
): void {
  settle(graph);
  const isFirst = graph.nodes().empty();
  const before = new Map(graph.nodes().map((node) => [node.id(), { ...node.position() }]));
  let gone = graph.collection();
  const fresh = draw(graph, scene, (elements) => {
    gone = elements;
  });
  const isGone = new Set(gone.map((element) => element.id()));
  const staying = graph
    .nodes()
    .toArray()
    .filter((node) => !isGone.has(node.id()));
  const added = graph.add([...fresh]);
  const view = wholeView(graph, covered, [...staying, ...added.nodes().toArray()], backdrop);
  if (isFirst || ms === 0) {
    gone.remove();
    if (view !== null) graph.viewport(view);
    onDone();
    return;
  }
  const way = { duration: ms, easing: 'ease-in-out-cubic', queue: false } as const;
  graph.batch(() => {
    for (const node of staying) {
      const [from, to] = [before.get(node.id()), { ...node.position() }];
      if (from === undefined || (from.x === to.x && from.y === to.y)) continue;
      node.position(from);
      node.animate({ position: to }, way);
    }
    for (const element of added.toArray()) {
      const opacity = element.numericStyle('opacity');
      element.style('opacity', 0);
      element.animate({ style: { opacity } }, { ...way, complete: () => element.removeStyle('opacity') });
    }
    gone.addClass(leaving);
  });
  gone.animate({ style: { opacity: 0 } }, { ...way, complete: () => gone.remove() });
  graph.animate(view ?? {}, {
    ...way,
    complete: () => {
      gone.remove();
      onDone();
    },
  });
}
