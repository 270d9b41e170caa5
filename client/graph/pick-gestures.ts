import type cytoscape from 'cytoscape';
import type { Gestures } from './create-graph.ts';

/** Whether an event asks to pick one more, rather than to pick that alone. */
export const asksForMore = (event: unknown): boolean =>
  event instanceof MouseEvent && (event.shiftKey || event.ctrlKey || event.metaKey);

const isTouch = (event: unknown): boolean => 'TouchEvent' in window && event instanceof TouchEvent;

/**
 * Picking one by one: a click or a long touch. A click with a key held is answered at once, so that a quick row of them is not
 * taken for a double click. `onetap` comes only when no second tap follows, so a double click does not first open the panel.
 */
function listenToTaps(graph: cytoscape.Core, gestures: () => Gestures): void {
  let isHeld = false;
  /** The end of the last touch that picked something by being long: it is no tap, though it is told of as one, when the next may have begun. */
  let passed: unknown = null;
  graph.on('tapstart', () => {
    isHeld = false;
  });
  graph.on('taphold', 'node', (event) => {
    if (!isTouch(event.originalEvent)) return;
    isHeld = true;
    gestures().onTogglePick(event.target.id());
  });
  graph.on('tap', (event) => {
    if (isHeld) passed = event.originalEvent;
  });
  graph.on('tap', 'node', (event) => {
    if (asksForMore(event.originalEvent)) gestures().onTogglePick(event.target.id());
  });
  graph.on('onetap', (event) => {
    if (event.originalEvent === passed || asksForMore(event.originalEvent)) return;
    if (event.target === graph) gestures().onSelect(null);
    else gestures().onSelect({ kind: event.target.isNode() ? 'entity' : 'link', id: event.target.id() });
  });
  graph.on('dbltap', 'node', (event) => {
    if (!asksForMore(event.originalEvent)) gestures().onExpand(event.target.id());
  });
}

/** Picking by a box, drawn with Shift held: `box` comes once for each that is in it, and all of them are one pick. */
function listenToBox(graph: cytoscape.Core, gestures: () => Gestures): void {
  let ids: string[] = [];
  graph.on('box', 'node', (event) => {
    if (ids.length === 0)
      queueMicrotask(() => {
        gestures().onPickMore(ids);
        ids = [];
      });
    ids.push(event.target.id());
  });
}

/** Everything by which a pointer picks something out in the picture. */
export function listenToPicks(graph: cytoscape.Core, gestures: () => Gestures): void {
  listenToTaps(graph, gestures);
  listenToBox(graph, gestures);
}
