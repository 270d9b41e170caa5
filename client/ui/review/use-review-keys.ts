import { useEffect, useEffectEvent } from 'react';
import { isTyping } from '../../actions/listen-to-keys.ts';

/** What the keys of the review do, for the page and for the list of keys. */
export const reviewKeys = [
  { keys: ['j', 'ArrowDown'], spell: 'J or ↓', does: 'next claim', step: 'next' },
  { keys: ['k', 'ArrowUp'], spell: 'K or ↑', does: 'claim before', step: 'previous' },
  { keys: ['a'], spell: 'A', does: 'accept', step: 'accept' },
  { keys: ['r'], spell: 'R', does: 'reject; a number then picks the reason', step: 'reject' },
  { keys: ['c', 'e'], spell: 'C or E', does: 'correct', step: 'correct' },
  { keys: ['u'], spell: 'U', does: 'take back the rejection just made', step: 'undo' },
  { keys: ['A'], spell: 'Shift+A', does: 'accept all that are shown, after a question', step: 'accept-all' },
  { keys: ['?'], spell: '?', does: 'show these keys', step: 'help' },
  { keys: ['Escape'], spell: 'Esc', does: 'leave what is open', step: 'leave' },
] as const;

export type ReviewStep = (typeof reviewKeys)[number]['step'];

/** Runs the steps of the review by their keys, except where the reader types or a dialog is open. `take` tells whether it took the step. */
export function useReviewKeys(take: (step: ReviewStep) => boolean): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return;
    const row = reviewKeys.find(({ keys }) => keys.some((key) => key === event.key));
    if (row === undefined || (isTyping(event.target) && row.step !== 'leave')) return;
    // Arrows belong to radio buttons, lists and the like when those have the focus.
    const isInside =
      event.target instanceof Element && event.target.closest('form, [role="radiogroup"]') !== null;
    if (isInside && row.step !== 'leave') return;
    if (take(row.step)) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
