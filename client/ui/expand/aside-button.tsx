import { Button, Dialog, DialogTrigger, Heading } from 'react-aria-components';
import { nameOf } from '../../state/name-of.ts';
import { shownIds } from '../../state/needs.ts';
import { placingLinks } from '../../state/placing-links.ts';
import { type AsideKind, asideKinds, foldedInto } from '../../state/set-aside.ts';
import type { State } from '../../state/state.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { DialogPopover } from '../dialog-popover.tsx';
import './entity-tools.css';

interface Row {
  readonly id: string;
  readonly name: string;
}
interface Part {
  readonly kind: AsideKind;
  readonly rows: readonly Row[];
}

const titles: Readonly<Record<AsideKind, string>> = {
  hidden: say('expand.hidden'),
  faint: say('expand.faint'),
  folded: say('expand.folded'),
  damped: say('expand.damped'),
};
const backs: Readonly<Record<AsideKind, string>> = {
  hidden: say('action.unhide'),
  faint: say('action.unfade'),
  folded: say('action.unfold'),
  damped: say('action.undamp'),
};

function partsOf(state: State): readonly Part[] {
  const { aside } = state.view;
  const into = [...foldedInto(aside, shownIds(state) ?? [], placingLinks(state)).values()];
  const nameIn = (kind: AsideKind, id: string): string => {
    const name = nameOf(state, id);
    if (kind !== 'folded') return name;
    return say('expand.foldedName', { name, count: into.filter((hub) => hub === id).length });
  };
  return asideKinds.flatMap((kind) =>
    aside[kind].length === 0
      ? []
      : [{ kind, rows: aside[kind].map((id) => ({ id, name: nameIn(kind, id) })) }],
  );
}

/** Everything that was set aside by hand, with how to bring each back. There only while something is. */
export function AsideButton() {
  // Text, so that equal lists compare equal.
  const text = useSelect((state) => JSON.stringify(partsOf(state)));
  // Written by the selection above.
  const parts = JSON.parse(text) as Part[];
  if (parts.length === 0) return null;
  const count = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  const canClear = parts.some(({ kind }) => kind !== 'damped');
  return (
    <DialogTrigger>
      <Button className="button aside-button">{say('expand.setAside', { count })}</Button>
      <DialogPopover>
        <Dialog className="aside-list">
          <Heading slot="title" className="aside-title">
            {say('expand.setAsideTitle')}
          </Heading>
          {parts.map(({ kind, rows }) => (
            <section key={kind} aria-label={titles[kind]}>
              <h3 className="aside-part">
                {say('common.titleCount', { title: titles[kind], count: rows.length })}
              </h3>
              <ul className="aside-rows">
                {rows.map(({ id, name }) => (
                  <li key={id} className="aside-row">
                    <span>{name}</span>
                    <Button
                      className="plain-button"
                      aria-label={`${backs[kind]}: ${name}`}
                      onPress={() => dispatch({ type: 'set-aside', kind, ids: [id], isAside: false })}
                    >
                      {backs[kind]}
                    </Button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
          {canClear && (
            <Button className="button" onPress={() => dispatch({ type: 'aside-cleared' })}>
              {say('expand.drawAll')}
            </Button>
          )}
        </Dialog>
      </DialogPopover>
    </DialogTrigger>
  );
}
