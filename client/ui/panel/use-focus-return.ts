import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * When the panel goes away with focus in it, gives focus back to where the reader last was outside of it; if that is gone or
 * was nowhere, to the table's row of what was selected, or to the table or the graph.
 */
export function useFocusReturn(panel: RefObject<HTMLElement | null>, selectedId: string): void {
  const outside = useRef<Element | null>(null);
  const latestId = useRef(selectedId);
  useEffect(() => {
    latestId.current = selectedId;
  }, [selectedId]);

  useLayoutEffect(() => {
    const box = panel.current;
    const note = (element: Element | null): void => {
      if (element !== null && element !== document.body && box?.contains(element) === false)
        outside.current = element;
    };
    note(document.activeElement);
    const onFocus = (event: FocusEvent): void => note(event.target instanceof Element ? event.target : null);
    document.addEventListener('focusin', onFocus);
    return () => {
      document.removeEventListener('focusin', onFocus);
      const active = document.activeElement;
      if (active !== document.body && box?.contains(active) !== true) return;
      const id = latestId.current;
      // Once the panel is out of the page and the rest has been drawn without it.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) placeToReturn(outside.current, id)?.focus();
      });
    };
  }, [panel]);
}

function placeToReturn(outside: Element | null, id: string): HTMLElement | null {
  const row = `[role="row"][data-key="${CSS.escape(id)}"]`;
  const places = [
    outside,
    ...[row, '[role="grid"]', '[role="application"]'].map((it) => document.querySelector(it)),
  ];
  const found = places.find(
    (place) => place instanceof HTMLElement && place.isConnected && place.checkVisibility(),
  );
  return found instanceof HTMLElement ? found : null;
}
