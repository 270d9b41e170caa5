import { type RefObject, useEffect, useRef } from 'react';

/**
 * For a list whose rows a button in them takes away, the button with it: gives the focus to the button that stands in its place,
 * or to what stands in for the list when it was the last.
 */
export function useListFocus(
  list: RefObject<HTMLElement | null>,
  otherwise: RefObject<HTMLElement | null>,
): (index: number) => void {
  const at = useRef<number | null>(null);
  // After every drawing: the row may go later than the press.
  useEffect(() => {
    if (at.current === null || document.activeElement !== document.body) return;
    const buttons = list.current?.querySelectorAll<HTMLElement>('[data-takes-away]');
    (buttons?.[Math.min(at.current, buttons.length - 1)] ?? otherwise.current)?.focus();
    at.current = null;
  });
  return (index) => {
    at.current = index;
  };
}
