import { Button } from 'react-aria-components';
import { ask } from '../../api/ask.ts';
import { change } from '../../api/change.ts';
import type { SavedHeadFragment } from '../../api/generated/graphql.ts';
import { deleteView, duplicateView, readViewFile, renameView } from '../../api/views.ts';
import { dispatch, store } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { instantWords } from '../../texts/time-words.ts';
import { saveFile } from '../review/save-file.ts';
import { fileNameOf, SavedRow } from './saved-row.tsx';
import { VersionList } from './version-list.tsx';

export interface ViewRowProps {
  readonly head: SavedHeadFragment;
  onDeleted(head: SavedHeadFragment): void;
}

const openView = (id: string): void => {
  dispatch({ type: 'sheet-closed' });
  dispatch({ type: 'saved-opened', id, version: null });
};

/** Remembers that this browser made a view, so that its changes are saved by themselves. */
function takeAsOwn(id: string): void {
  const { own } = store.getState().status.saving;
  dispatch({ type: 'saving-changed', to: { own: { ...own, [id]: own[id] ?? true } } });
}

/** One saved view of the list. */
export function ViewRow({ head, onDeleted }: ViewRowProps) {
  const { id, name, caption, latest } = head;
  return (
    <SavedRow
      name={name}
      caption={caption}
      facts={say('saved.facts', {
        entities: latest.entities,
        versions: latest.number,
        when: instantWords(head.savedAt),
      })}
      main={
        <Button className="button" aria-label={say('saved.openName', { name })} onPress={() => openView(id)}>
          {say('saved.open')}
        </Button>
      }
      versions={<VersionList id={id} name={name} />}
      rename={async (title) => {
        await change(renameView, { input: { id, ...title } }, []);
        dispatch({ type: 'saved-renamed', id, ...title });
      }}
      duplicate={async () => {
        const input = { id, name: say('saved.copyOf', { name }) };
        takeAsOwn((await change(duplicateView, { input }, [])).duplicateView.view.id);
      }}
      publish={() => {
        if (store.getState().view.from?.id !== id) openView(id);
        dispatch({ type: 'sheet-opened', sheet: 'publish' });
      }}
      download={async () => {
        const { view } = await ask(readViewFile, { id }, { requestPolicy: 'network-only' });
        if (view != null) saveFile(fileNameOf(name, 'view'), view.latest.file);
      }}
      remove={async () => {
        onDeleted(head);
        await change(deleteView, { input: { id } }, []);
      }}
    />
  );
}
