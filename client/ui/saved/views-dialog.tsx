import { useDeferredValue, useState } from 'react';
import { Button, FileTrigger, Heading } from 'react-aria-components';
import { dispatch, store, useSelect } from '../../state/store.ts';
import { takeIfSaved, takeViewFile } from '../../state/take-view-file.ts';
import { say } from '../../texts/say.ts';
import { ModalDialog } from '../modal-dialog.tsx';
import { FindField } from './find-field.tsx';
import { ViewList } from './view-list.tsx';
import './saved.css';

const pageSize = 20;

/** What is no view is refused by the server, with its reason. */
async function openFile(file: File): Promise<void> {
  if (!(await takeIfSaved(file, store.getState, dispatch)))
    await takeViewFile(await file.text(), store.getState, dispatch);
}

/** All saved views, and the way to those that come as files. */
export function ViewsDialog() {
  const problem = useSelect(({ status }) =>
    status.saving.standing === 'failed' ? status.saving.problem : '',
  );
  const [text, setText] = useState('');
  const words = useDeferredValue(text);
  return (
    <ModalDialog onClose={() => dispatch({ type: 'sheet-closed' })}>
      <header className="saved-head">
        <Heading slot="title">{say('action.showViews')}</Heading>
        <Button className="button" onPress={() => dispatch({ type: 'sheet-opened', sheet: 'stories' })}>
          {say('action.showStories')}
        </Button>
        <FileTrigger
          acceptedFileTypes={['.json', 'application/json', '.svg', '.png', '.pdf', '.html']}
          onSelect={(files) => {
            const [file] = files ?? [];
            if (file !== undefined) void openFile(file);
          }}
        >
          <Button className="button">{say('saved.openFile')}</Button>
        </FileTrigger>
        <Button slot="close" className="button">
          {say('common.close')}
        </Button>
      </header>
      {problem !== '' && <p role="alert">{problem}</p>}
      <FindField text={text} onChange={setText} />
      <ViewList words={words.trim()} first={pageSize} isWhole />
    </ModalDialog>
  );
}
