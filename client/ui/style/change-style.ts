import { dispatch } from '../../state/store.ts';
import type { Style } from '../../state/style.ts';

/** Changes part of the style, a step of the history, and says so aloud. */
export const changeStyle = (to: Partial<Style>, said: string): void =>
  dispatch({ type: 'style-changed', to, said });
