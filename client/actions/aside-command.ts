import { pickedIds } from '../state/picked-ids.ts';
import type { AsideKind } from '../state/set-aside.ts';
import type { State } from '../state/state.ts';
import type { Command } from './command.ts';

interface Words {
  readonly id: string;
  readonly icon: string;
  readonly key: string;
  readonly kind: AsideKind;
  /** What the command is called, and what it is called once it is done. */
  readonly labels: readonly [set: string, back: string];
  /** The same with several entities picked out, where that differs. */
  readonly ofSeveral?: readonly [set: string, back: string];
}

/** A command that sets what is picked out aside in a way, and brings it back when all of it is aside. */
export function asideCommand({ id, icon, key, kind, labels, ofSeveral = labels }: Words): Command {
  const areAside = (state: State): boolean =>
    pickedIds(state).every((picked) => state.view.aside[kind].includes(picked));
  return {
    id,
    label: (state) => {
      const [set, back] = pickedIds(state).length > 1 ? ofSeveral : labels;
      return pickedIds(state).length > 0 && areAside(state) ? back : set;
    },
    icon,
    keys: [key],
    offToolbar: true,
    isPossible: (state) => pickedIds(state).length > 0,
    run: (state, dispatch) =>
      dispatch({ type: 'set-aside', kind, ids: pickedIds(state), isAside: !areAside(state) }),
  };
}
