import type { AsideKind } from '../state/set-aside.ts';
import type { Command } from './command.ts';

interface Words {
  readonly id: string;
  readonly icon: string;
  readonly key: string;
  readonly kind: AsideKind;
  /** What the command is called, and what it is called once it is done. */
  readonly labels: readonly [set: string, back: string];
}

/** A command that sets the selected entity aside in a way, and brings it back. */
export const asideCommand = ({ id, icon, key, kind, labels }: Words): Command => ({
  id,
  label: ({ view }) =>
    view.selection?.kind === 'entity' && view.aside[kind].includes(view.selection.id) ? labels[1] : labels[0],
  icon,
  keys: [key],
  offToolbar: true,
  isPossible: ({ view }) => view.selection?.kind === 'entity',
  run: ({ view }, dispatch) => {
    if (view.selection?.kind !== 'entity') return;
    const { id: entity } = view.selection;
    dispatch({ type: 'set-aside', kind, id: entity, isAside: !view.aside[kind].includes(entity) });
  },
});
