import type cytoscape from 'cytoscape';
import { readSnapping } from './keep-snapping.ts';
import { snap } from './snap.ts';
import './snapping.css';

/** Screen pixels within which something snaps. */
const reach = 7;

/** A line on the screen while something stands in line with something else. */
function makeLine(container: HTMLElement, side: 'column' | 'row'): HTMLElement {
  const line = document.createElement('div');
  line.className = 'snap-line';
  line.dataset.side = side;
  line.hidden = true;
  container.append(line);
  return line;
}

/** Lets what is dragged stop in line with others, or on a grid, as the reader chose; with Alt held it goes where the pointer does. */
export function snapDrags(graph: cytoscape.Core, container: HTMLElement): void {
  const lines = { column: makeLine(container, 'column'), row: makeLine(container, 'row') };
  /** How far the pointer is from where the thing stands: it may have snapped before. */
  let held: { readonly id: string; readonly dx: number; readonly dy: number } | null = null;
  const hide = (): void => {
    lines.column.hidden = true;
    lines.row.hidden = true;
  };
  graph.on('grab', 'node', ({ target, position }) => {
    const { x, y } = target.position();
    held = { id: target.id(), dx: x - position.x, dy: y - position.y };
  });
  graph.on('drag', 'node', ({ target, position, originalEvent }) => {
    const snapping = readSnapping();
    if (held === null || held.id !== target.id() || snapping === 'off' || originalEvent?.altKey === true) {
      hide();
      return;
    }
    const others = graph
      .nodes()
      .toArray()
      .filter((node) => node.id() !== target.id())
      .map((node) => node.position());
    const zoom = graph.zoom();
    const wanted = { x: position.x + held.dx, y: position.y + held.dy };
    const snapped = snap(wanted, others, snapping, reach / zoom);
    target.position({ x: snapped.x, y: snapped.y });
    const pan = graph.pan();
    lines.column.hidden = snapped.column === null;
    lines.row.hidden = snapped.row === null;
    if (snapped.column !== null)
      lines.column.style.transform = `translateX(${snapped.column * zoom + pan.x}px)`;
    if (snapped.row !== null) lines.row.style.transform = `translateY(${snapped.row * zoom + pan.y}px)`;
  });
  graph.on('free', 'node', hide);
}
