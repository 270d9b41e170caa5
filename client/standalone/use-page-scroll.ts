import { type RefObject, useEffect, useState } from 'react';

/** How long a reader sees how to zoom after a wheel or a finger that did not, milliseconds. */
const hintMs = 1800;

/**
 * Leaves the wheel and one finger to the page around a frame: with Ctrl or the command key the wheel zooms, as do two fingers. Else a
 * reader who scrolls past a frame is caught in it.
 * @returns whether to say so now
 */
export function usePageScroll(picture: RefObject<HTMLElement | null>, isOn: boolean): boolean {
  const [isHinted, setHinted] = useState(false);
  useEffect(() => {
    const within = picture.current;
    if (!isOn || within === null) return;
    let timer: number | undefined;
    const leave = (event: Event): void => {
      event.stopPropagation();
      setHinted(true);
      clearTimeout(timer);
      timer = window.setTimeout(() => setHinted(false), hintMs);
    };
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) leave(event);
    };
    const onTouchMove = (event: TouchEvent): void => {
      if (event.touches.length === 1 && event.target instanceof Node && within.contains(event.target))
        leave(event);
    };
    within.addEventListener('wheel', onWheel, { capture: true, passive: true });
    // The library listens there.
    window.addEventListener('touchmove', onTouchMove, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      within.removeEventListener('wheel', onWheel, { capture: true });
      window.removeEventListener('touchmove', onTouchMove, { capture: true });
    };
  }, [picture, isOn]);
  return isHinted;
}
