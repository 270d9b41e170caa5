import { useEffect, useLayoutEffect, useRef } from 'react';

/** What finds an element again that was drawn anew since: its kind, and what it is called or which row it is. */
interface Spot {
  readonly element: HTMLElement;
  readonly tag: string;
  readonly role: string | null;
  readonly row: string | null;
  readonly name: string;
}

const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? element.textContent ?? '';

const spotOf = (element: HTMLElement): Spot => ({
  element,
  tag: element.localName,
  role: element.getAttribute('role'),
  row: element.getAttribute('data-key'),
  name: nameOf(element),
});

/** The picture is one of its kind, and is called by what it shows. */
const picture = '[role="application"]';

function find({ element, tag, role, row, name }: Spot): HTMLElement | null {
  if (element.isConnected && element.checkVisibility()) return element;
  const alike = [...document.querySelectorAll<HTMLElement>(tag)].filter(
    (other) => other.getAttribute('role') === role && other.checkVisibility(),
  );
  if (role === 'application') return alike[0] ?? null;
  return alike.find((other) => (row === null ? nameOf(other) === name : other.dataset.key === row)) ?? null;
}

/** How long the picture and its panel may take to be drawn again, in frames. */
const patience = 120;

function giveBack(spot: Spot | null, frames = 0): void {
  const active = document.activeElement;
  if (active !== null && active !== document.body) return;
  const place = spot === null ? null : find(spot);
  if (place !== null) place.focus();
  else if (frames < patience) requestAnimationFrame(() => giveBack(spot, frames + 1));
  else document.querySelector<HTMLElement>(picture)?.focus();
}

/** Gives focus back to where a page that stood in place of the picture was opened from, once the picture is there again. */
export function useFocusBack(isOpen: boolean): void {
  const from = useRef<Spot | null>(null);
  const wasOpen = useRef(isOpen);
  useLayoutEffect(() => {
    if (isOpen) return;
    const note = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement) from.current = spotOf(target);
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [isOpen]);
  useEffect(() => {
    if (wasOpen.current && !isOpen) giveBack(from.current);
    wasOpen.current = isOpen;
  }, [isOpen]);
}
