import { type PointerEvent, type RefObject, useRef } from 'react';

/** A drag along the strip: places are screen pixels from the left of its track. */
export interface Drag {
  onStart(x: number): void;
  onMove(x: number): void;
  onEnd(): void;
}

/** A drag only begins when the pointer has gone so far: less is a click. */
const slack = 3;

const isOnButton = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('button') !== null;

/** Listeners that make a drag of a pointer's events. What begins on a button is not one. */
export function useDrag(track: RefObject<HTMLElement | null>, drag: Drag) {
  const start = useRef<number | null>(null);
  const isMoving = useRef(false);
  const xOf = (event: PointerEvent<HTMLElement>): number =>
    event.clientX - (track.current?.getBoundingClientRect().left ?? 0);
  const end = (): void => {
    if (isMoving.current) drag.onEnd();
    start.current = null;
    isMoving.current = false;
  };
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0 || isOnButton(event.target)) return;
      event.stopPropagation();
      start.current = xOf(event);
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (start.current === null) return;
      const x = xOf(event);
      if (!isMoving.current && Math.abs(x - start.current) < slack) return;
      if (!isMoving.current) drag.onStart(start.current);
      isMoving.current = true;
      drag.onMove(x);
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}
