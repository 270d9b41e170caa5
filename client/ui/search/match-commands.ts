import type { Command } from '../../actions/command.ts';
import { commandsAt } from '../../actions/commands.ts';
import type { State } from '../../state/state.ts';

/** As first sign it lists actions alone. */
const actionSign = '>';

export interface Typed {
  /** The words to find. */
  readonly words: string;
  readonly isForActions: boolean;
}

/** What a text in the search box asks for. */
export function readTyped(text: string): Typed {
  const words = text.trim();
  return words.startsWith(actionSign)
    ? { words: words.slice(actionSign.length).trim(), isForActions: true }
    : { words, isForActions: false };
}

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Commands that can be done now and have in their label a word for each word typed, or the beginning of one. */
export function matchCommands(state: State, words: string): readonly Command[] {
  const typed = wordsOf(words);
  if (typed.length === 0 && words !== '') return [];
  return commandsAt(state).filter((command) => {
    const label = wordsOf(command.label(state));
    const isFound = typed.every((word) => label.some((other) => other.startsWith(word)));
    return isFound && command.id !== 'search' && command.isPossible(state);
  });
}
