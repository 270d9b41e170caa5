import { useState } from 'react';
import { Heading } from 'react-aria-components';
import { documentNameOf } from '../../state/name-of.ts';
import { saveNew, type Title } from '../../state/save-view.ts';
import type { State } from '../../state/state.ts';
import { dispatch, store, useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { ModalDialog } from '../modal-dialog.tsx';
import { TitleForm } from './title-form.tsx';
import './saved.css';

const close = (): void => dispatch({ type: 'sheet-closed' });

/** A title to begin with: that of what is copied, or of the first document. */
function titleOf(state: State): Title {
  const { from, documents } = state.view;
  const head = from === null ? undefined : state.data.heads[from.id];
  if (head !== undefined) return { name: say('saved.copyOf', { name: head.name }), caption: head.caption };
  const [first] = documents;
  return { name: first === undefined ? '' : documentNameOf(state, first), caption: '' };
}

/** Where a view that is saved for the first time, or as a copy, gets its name. */
export function SaveDialog() {
  const isCopy = useSelect(({ view }) => view.from !== null);
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const keep = async (title: Title): Promise<void> => {
    setBusy(true);
    const isSaved = await saveNew(store.getState, dispatch, title);
    setBusy(false);
    if (isSaved) close();
    else setProblem(store.getState().status.saving.problem);
  };
  return (
    <ModalDialog isSmall onClose={close}>
      <Heading slot="title">{say(isCopy ? 'saved.way.copy' : 'action.saveView')}</Heading>
      <TitleForm
        title={titleOf(store.getState())}
        words={say('saved.save')}
        problem={problem}
        isBusy={isBusy}
        onKeep={(title) => void keep(title)}
        onLeave={close}
      >
        <p className="soft-note">{say('saved.saveNote')}</p>
      </TitleForm>
    </ModalDialog>
  );
}
