import '../../texts/inbox-texts.ts';
import { say, sayAny } from '../../texts/say.ts';

/** What the keys of the list of candidates do, for the page and for the list of keys. */
export const pairKeys = [
  { keys: ['j', 'ArrowDown'], spell: sayAny(['J', '↓']), does: say('inbox.keyNext'), step: 'next' },
  { keys: ['k', 'ArrowUp'], spell: sayAny(['K', '↑']), does: say('inbox.keyPrevious'), step: 'previous' },
  { keys: ['s'], spell: 'S', does: say('inbox.keySame'), step: 'same' },
  { keys: ['d'], spell: 'D', does: say('inbox.keyDifferent'), step: 'different' },
  { keys: ['u'], spell: 'U', does: say('inbox.keyUnsure'), step: 'unsure' },
  { keys: [' '], spell: say('inbox.spaceKey'), does: say('inbox.keyPick'), step: 'pick' },
  { keys: ['z'], spell: 'Z', does: say('inbox.keyUndo'), step: 'undo' },
  { keys: ['Enter'], spell: say('inbox.enterKey'), does: say('inbox.keyConfirm'), step: 'confirm' },
  { keys: ['?'], spell: '?', does: say('inbox.keyHelp'), step: 'help' },
  { keys: ['Escape'], spell: 'Esc', does: say('inbox.keyLeave'), step: 'leave' },
] as const;

export type PairStep = (typeof pairKeys)[number]['step'];
