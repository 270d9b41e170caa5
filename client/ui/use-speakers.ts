import { useEffect } from 'react';
import type { Speaker } from '../state/data.ts';
import { speakersKey } from '../state/needs.ts';
import { dispatch, useSelect } from '../state/store.ts';

const askSpeakers = (): void => dispatch({ type: 'speakers-asked' });

/** For a button that opens a list of speakers: they are asked for when somebody comes near, so that the list is there when it opens. */
export const asksSpeakers = { onFocus: askSpeakers, onHoverStart: askSpeakers };

/** Who speaks in the claims of what is shown, asked for as soon as somebody looks; null until it is there. */
export function useSpeakers(): readonly Speaker[] | null {
  useEffect(askSpeakers, []);
  return useSelect((state) => state.data.speakers[speakersKey(state)] ?? null);
}
