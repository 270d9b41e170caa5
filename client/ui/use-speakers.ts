import { useEffect } from 'react';
import type { Speaker } from '../state/data.ts';
import { speakersKey } from '../state/needs.ts';
import { dispatch, useSelect } from '../state/store.ts';

/** Who speaks in the claims of what is shown, asked for as soon as somebody looks; null until it is there. */
export function useSpeakers(): readonly Speaker[] | null {
  useEffect(() => dispatch({ type: 'speakers-asked' }), []);
  return useSelect((state) => state.data.speakers[speakersKey(state)] ?? null);
}
