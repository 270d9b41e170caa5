import { useEffect, useEffectEvent } from 'react';
import { isTyping } from '../../actions/is-typing.ts';
import { say, sayAny } from '../../texts/say.ts';

/** What the keys of the review do, for the page and for the list of keys. */
export const reviewKeys = [
  { keys: ['j', 'ArrowDown'], spell: sayAny(['J', '↓']), does: say('review.keyNext'), step: 'next' },
  { keys: ['k', 'ArrowUp'], spell: sayAny(['K', '↑']), does: say('review.keyPrevious'), step: 'previous' },
  { keys: ['a'], spell: 'A', does: say('review.keyAccept'), step: 'accept' },
  { keys: ['r'], spell: 'R', does: say('review.keyReject'), step: 'reject' },
  { keys: ['c', 'e'], spell: sayAny(['C', 'E']), does: say('review.keyCorrect'), step: 'correct' },
  { keys: ['u'], spell: 'U', does: say('review.keyUndo'), step: 'undo' },
  { keys: ['A'], spell: 'Shift+A', does: say('review.keyAcceptAll'), step: 'accept-all' },
  { keys: ['?'], spell: '?', does: say('review.keyHelp'), step: 'help' },
  { keys: ['Escape'], spell: 'Esc', does: say('review.keyLeave'), step: 'leave' },
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
