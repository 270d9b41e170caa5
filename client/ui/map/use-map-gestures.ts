import { type RefObject, useEffect } from 'react';
import { type MapViewport, panBy, zoomAt, zoomAtMiddle } from './map-viewport.ts';
import { type MapPoint, mapWidth } from './outlines.ts';

type Change = (change: (viewport: MapViewport) => MapViewport) => void;

const keyStep = 80;
const keys: Readonly<Record<string, (viewport: MapViewport) => MapViewport>> = {
  ArrowLeft: (viewport) => panBy(viewport, { x: keyStep, y: 0 }),
  ArrowRight: (viewport) => panBy(viewport, { x: -keyStep, y: 0 }),
  ArrowUp: (viewport) => panBy(viewport, { x: 0, y: keyStep }),
  ArrowDown: (viewport) => panBy(viewport, { x: 0, y: -keyStep }),
  '+': (viewport) => zoomAtMiddle(viewport, 1.5),
  '=': (viewport) => zoomAtMiddle(viewport, 1.5),
  '-': (viewport) => zoomAtMiddle(viewport, 1 / 1.5),
};

const between = (one: MapPoint, other: MapPoint): MapPoint => ({
  x: (one.x + other.x) / 2,
  y: (one.y + other.y) / 2,
});

/**
 * Moves a map by the wheel, by one finger or the mouse, by two fingers, and by the arrow keys, plus and minus while something in it has
 * the focus. Listens by hand: React's wheel listener cannot keep the page from scrolling.
 */
export function useMapGestures(frame: RefObject<HTMLElement | null>, change: Change): void {
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const held = new Map<number, MapPoint>();
    const toUnits = ({ clientX, clientY }: MouseEvent): MapPoint => {
      const box = element.getBoundingClientRect();
      const unit = mapWidth / box.width;
      return { x: (clientX - box.left) * unit, y: (clientY - box.top) * unit };
    };
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      const at = toUnits(event);
      change((viewport) => zoomAt(viewport, 1.0015 ** -event.deltaY, at));
    };
    const onDown = (event: PointerEvent): void => {
      // A marker is pressed, not dragged.
      if (event.target instanceof Element && event.target.closest('button') !== null) return;
      element.setPointerCapture(event.pointerId);
      held.set(event.pointerId, toUnits(event));
    };
    const onMove = (event: PointerEvent): void => {
      const from = held.get(event.pointerId);
      if (from === undefined) return;
      const to = toUnits(event);
      held.set(event.pointerId, to);
      const other = [...held].find(([id]) => id !== event.pointerId)?.[1];
      if (other === undefined) {
        change((viewport) => panBy(viewport, { x: to.x - from.x, y: to.y - from.y }));
        return;
      }
      const before = Math.hypot(from.x - other.x, from.y - other.y);
      const after = Math.hypot(to.x - other.x, to.y - other.y);
      const middle = between(to, other);
      const moved = { x: (to.x - from.x) / 2, y: (to.y - from.y) / 2 };
      if (before > 0) change((viewport) => zoomAt(panBy(viewport, moved), after / before, middle));
    };
    const onUp = (event: PointerEvent): void => void held.delete(event.pointerId);
    const onKey = (event: KeyboardEvent): void => {
      const move = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
      if (move === undefined) return;
      event.preventDefault();
      change(move);
    };
    const listening = new AbortController();
    const { signal } = listening;
    element.addEventListener('wheel', onWheel, { passive: false, signal });
    element.addEventListener('pointerdown', onDown, { signal });
    element.addEventListener('pointermove', onMove, { signal });
    element.addEventListener('pointerup', onUp, { signal });
    element.addEventListener('pointercancel', onUp, { signal });
    element.addEventListener('keydown', onKey, { signal });
    return () => listening.abort();
  }, [frame, change]);
}
