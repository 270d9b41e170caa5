import { type TouchEvent, useRef } from 'react';

/** A flick of a finger is so long at least, in pixels, and over after so many milliseconds: what is slower moves the picture, or marks words. */
const shortest = 60;
const longestMs = 500;

/** Leads on when a finger flicks to the left, and back when it flicks to the right: handlers for whatever is swiped over. */
export function useSwipe(go: (way: 'next' | 'previous') => void) {
  const begun = useRef<{ readonly x: number; readonly y: number; readonly at: number } | null>(null);
  const forget = (): void => {
    begun.current = null;
  };
  return {
    onTouchStartCapture: ({ touches, timeStamp }: TouchEvent): void => {
      const touch = touches[0];
      // Two fingers zoom.
      begun.current =
        touch === undefined || touches.length > 1
          ? null
          : { x: touch.clientX, y: touch.clientY, at: timeStamp };
    },
    onTouchEndCapture: ({ changedTouches, timeStamp }: TouchEvent): void => {
      const touch = changedTouches[0];
      const from = begun.current;
      forget();
      if (touch === undefined || from === null || timeStamp - from.at > longestMs) return;
      const [across, down] = [touch.clientX - from.x, touch.clientY - from.y];
      if (Math.abs(across) < shortest || Math.abs(across) < 2 * Math.abs(down)) return;
      go(across < 0 ? 'next' : 'previous');
    },
    onTouchCancelCapture: forget,
  };
}
