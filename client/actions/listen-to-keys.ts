import type { StoreApi } from 'zustand/vanilla';
import type { Action } from '../state/action.ts';
import type { State } from '../state/state.ts';
import { commandsAt } from './commands.ts';
import { isTyping } from './is-typing.ts';

/** The key of an event as commands name it, such as `Mod+Shift+z`. */
export function nameOfKey(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>): string {
  const isModified = event.ctrlKey || event.metaKey;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return `${isModified ? 'Mod+' : ''}${isModified && event.shiftKey ? 'Shift+' : ''}${key}`;
}

const isInPicture = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="application"]') !== null;

/**
 * Runs commands by their keys, except where the reader types or an open menu or dialog takes the key.
 * @returns a function that stops it.
 */
export function listenToKeys(store: StoreApi<State>, dispatch: (action: Action) => void): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey) return;
    const name = nameOfKey(event);
    const state = store.getState();
    if (
      state.status.intake.isOpen ||
      state.status.sheet !== null ||
      state.status.noting !== null ||
      state.status.withdrawing !== null
    )
      return;
    const command = commandsAt(state).find(
      ({ keys, isPossible, whileTyping, inPicture }) =>
        keys.includes(name) &&
        isPossible(state) &&
        (inPicture !== true || isInPicture(event.target)) &&
        (!isTyping(event.target) || (whileTyping === true && name.startsWith('Mod+'))),
    );
    if (command === undefined) return;
    event.preventDefault();
    command.run(state, dispatch);
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}
