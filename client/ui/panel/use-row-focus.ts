import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

/**
 * For a page of rows that a "More" button asked for: the button is gone when the page is there, and focus with it. Gives the
 * ref of the first row, whose first button takes focus once the rows have come, unless the reader has gone elsewhere.
 */
export function useRowFocus(asked: boolean, arrived: boolean): RefObject<HTMLLIElement | null> {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!asked || !arrived || document.activeElement !== document.body) return;
    row.current?.querySelector('button')?.focus();
  }, [asked, arrived]);
  return row;
}
