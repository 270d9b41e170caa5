import type { Action } from '../state/action.ts';
import type { State } from '../state/state.ts';

/** One thing a reader can do. Buttons, keys and menus are all made from it, so they cannot disagree. */
export interface Command {
  readonly id: string;
  /** What it does, in the state it is in. */
  label(state: State): string;
  /** SVG text drawn in `currentColor`. */
  readonly icon: string;
  /** Keys that run it, in the form `Mod+Shift+z`; `Mod` is Ctrl, or Command on a Mac. */
  readonly keys: readonly string[];
  /** Whether it is there on the review page too, which has no picture. */
  readonly everywhere?: true;
  /** Whether it is there on the page of an entity and on the wanted list too. */
  readonly onPages?: true;
  /** Whether its keys with `Mod` run it while the reader types, too. */
  readonly whileTyping?: true;
  /** Whether its keys run it only while the picture has the focus: elsewhere they mean something else. */
  readonly inPicture?: true;
  /** Whether the toolbar leaves it out: it has its own place, or is needed seldom. */
  readonly offToolbar?: true;
  isPossible(state: State): boolean;
  /** For a switch: whether it is on. */
  isOn?(state: State): boolean;
  run(state: State, dispatch: (action: Action) => void): void;
}
