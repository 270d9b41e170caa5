import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Moves the focus among the places inside that a selector finds: arrow keys, Home and End. Not where the focus is at none of them. */
export function moveByArrow(event: KeyboardEvent<HTMLElement>, places: string): void {
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(places)];
  const active = document.activeElement;
  const at = active instanceof HTMLElement ? all.indexOf(active) : -1;
  if (at === -1) return;
  const ends: Readonly<Record<string, number>> = { Home: 0, End: all.length - 1 };
  const step = steps[event.key];
  const next = step === undefined ? ends[event.key] : at + step;
  if (next === undefined) return;
  event.preventDefault();
  all[next]?.focus();
}
