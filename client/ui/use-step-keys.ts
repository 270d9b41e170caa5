import { useEffect, useEffectEvent } from 'react';
import { isTyping } from '../actions/is-typing.ts';

/** Keys of a page of its own, and the step that they are for. */
export interface StepKeys<Step extends string> {
  readonly keys: readonly string[];
  readonly step: Step;
}

/** What takes arrows and the like itself when it has the focus. */
const ownKeys = 'form, [role="radiogroup"], select';

/**
 * Runs the steps of a page by their keys, except where the reader types or a dialog is open. `take` tells whether it took the step; one that
 * was taken is no key of a command. `leave` is taken from within a form, too.
 */
export function useStepKeys<Step extends string>(
  rows: readonly StepKeys<Step | 'leave'>[],
  take: (step: Step | 'leave', event: KeyboardEvent) => boolean,
): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return;
    const row = rows.find(({ keys }) => keys.some((key) => key === event.key));
    if (row === undefined || (isTyping(event.target) && row.step !== 'leave')) return;
    const isInside = event.target instanceof Element && event.target.closest(ownKeys) !== null;
    if (isInside && row.step !== 'leave') return;
    if (take(row.step, event)) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    // After what has the focus, and before the commands, which listen at the window: a key of the page is none of theirs.
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
