import { useDeferredValue, useState } from 'react';
import { Button, Heading } from 'react-aria-components';
import { useQuery } from 'urql';
import type { SavedHeadFragment } from '../../api/generated/graphql.ts';
import { listViews } from '../../api/views.ts';
import { wholeRows } from '../../api/whole-rows.ts';
import { say } from '../../texts/say.ts';
import '../../texts/story-texts.ts';
import { ModalDialog } from '../modal-dialog.tsx';
import { FindField } from '../saved/find-field.tsx';
import '../saved/saved.css';

const pageSize = 30;
const context = { additionalTypenames: ['View'] };

export interface ViewPickerProps {
  onPick(view: SavedHeadFragment): void;
  onClose(): void;
}

/** A saved view, found by its words, for a slide to show. */
export function ViewPicker({ onPick, onClose }: ViewPickerProps) {
  const [text, setText] = useState('');
  const words = useDeferredValue(text.trim());
  const [{ data, error }] = useQuery({
    query: listViews,
    variables: { text: words, first: pageSize, after: null },
    context,
  });
  const views = wholeRows(data?.views.nodes ?? []);
  return (
    <ModalDialog isSmall onClose={onClose}>
      <Heading slot="title">{say('story.chooseView')}</Heading>
      <FindField text={text} onChange={setText} isReady />
      {error !== undefined && <p role="alert">{error.message}</p>}
      {data !== undefined && views.length === 0 && (
        <p className="soft-note">{say(words === '' ? 'story.noViews' : 'saved.noneFound')}</p>
      )}
      <ul className="saved-versions" aria-label={say('action.showViews')}>
        {views.map((view) => (
          <li key={view.id}>
            <span>{view.name}</span>
            <Button
              className="plain-button"
              aria-label={say('story.showView', { name: view.name })}
              onPress={() => onPick(view)}
            >
              {say('story.choose')}
            </Button>
          </li>
        ))}
      </ul>
      <Button className="button" onPress={onClose}>
        {say('common.cancel')}
      </Button>
    </ModalDialog>
  );
}
