import { sceneOf } from '../../state/scene-of.ts';
import type { State } from '../../state/state.ts';
import type { TourStep } from '../../state/tour.ts';
import { legendWidth } from '../legend-width.ts';
import type { Box } from './place-card.ts';

/** Half of the ring around a place in the picture, screen pixels. */
const ring = 16;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line that rests on more claims than this opens a long list, and beside it stand others that it is easily taken for. */
const fewClaims = 3;

/** The middle of a line that is drawn and not covered, nearest to the middle of what is seen of the picture; of few claims, if there is one. */
function findLine(state: State): Box | null {
  const graph = document.querySelector<HTMLElement>('[data-testid="graph"]');
  const bounds = graph?.getBoundingClientRect();
  if (graph === null || bounds === undefined || bounds.width === 0) return null;
  const [zoom = 1, panX = 0, panY = 0] = (graph.dataset.viewport ?? '').split(' ').map(Number);
  // Written by the canvas, from where it has drawn each entity.
  const at = JSON.parse(graph.dataset.positions ?? '{}') as Readonly<Record<string, Point | undefined>>;
  const covered = legendWidth();
  const middle = { x: (bounds.width + covered) / 2, y: bounds.height / 2 };
  let nearest: { readonly away: number; readonly box: Box } | null = null;
  for (const { subject, object, act, support } of sceneOf(state).links) {
    const [one, other] = [at[subject], at[object]];
    if (one === undefined || other === undefined || subject === object) continue;
    const x = panX + (zoom * (one.x + other.x)) / 2;
    const y = panY + (zoom * (one.y + other.y)) / 2;
    const away = Math.hypot(x - middle.x, y - middle.y) + (act || support.claims > fewClaims ? 10_000 : 0);
    if (x < covered + ring || x > bounds.width - ring || y < ring || y > bounds.height - ring) continue;
    if (nearest !== null && nearest.away <= away) continue;
    const box = {
      left: bounds.left + x - ring,
      top: bounds.top + y - ring,
      width: 2 * ring,
      height: 2 * ring,
    };
    nearest = { away, box };
  }
  return nearest?.box ?? null;
}

/** Where the first such element is that is on the screen, and of a long one the part that is. */
function boxOf(selector: string): Box | null {
  for (const element of document.querySelectorAll(selector)) {
    const { left, top, width, height } = element.getBoundingClientRect();
    const seen = Math.min(height, innerHeight - top);
    if (width > 0 && seen > 0 && top >= 0) return { left, top, width, height: seen };
  }
  return null;
}

/** The control that a step points at, or where the reader gets to it; null while there is neither. */
export function findTarget(state: State, step: TourStep['id']): Box | null {
  switch (step) {
    case 'find':
      return boxOf('.search-field');
    case 'line':
      return findLine(state) ?? boxOf('[data-testid="table"] [role="grid"] [data-key][role="row"]');
    case 'ladder':
      if (state.view.selection?.kind !== 'link' && state.view.selection?.kind !== 'claim')
        return findTarget(state, 'line');
      return (
        boxOf('.panel .claim-card .panel-buttons > .panel-button:first-child') ??
        boxOf('.panel .folded-claim > summary') ??
        boxOf('.panel')
      );
    case 'peel':
      return boxOf('.controls .frontier');
    case 'back':
      return boxOf('[role="toolbar"] [aria-label="Undo"]');
  }
}
