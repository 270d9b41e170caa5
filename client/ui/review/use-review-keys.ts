import { say, sayAny } from '../../texts/say.ts';
import { useStepKeys } from '../use-step-keys.ts';

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

/** Runs the steps of the review by their keys. `take` tells whether it took the step. */
export const useReviewKeys = (take: (step: ReviewStep) => boolean): void => useStepKeys(reviewKeys, take);
