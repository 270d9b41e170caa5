import { useDeferredValue, useState } from 'react';
import { Button, Heading } from 'react-aria-components';
import { useQuery } from 'urql';
import { listStories } from '../../api/stories.ts';
import { wholeRows } from '../../api/whole-rows.ts';
import { dispatch, store } from '../../state/store.ts';
import { addPicture } from '../../state/story-add.ts';
import { errorWords } from '../../texts/error-words.ts';
import { say } from '../../texts/say.ts';
import '../../texts/story-texts.ts';
import { ModalDialog } from '../modal-dialog.tsx';
import { goToStory } from './story-list.tsx';
import '../saved/saved.css';

const pageSize = 20;
const context = { additionalTypenames: ['Story'] };

/** Where the picture on screen becomes a slide: of which story, and under which title. */
export function AddToStory() {
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const words = useDeferredValue(text.trim());
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const [added, setAdded] = useState<{ id: string; name: string; slide: number } | null>(null);
  const [{ data }] = useQuery({
    query: listStories,
    variables: { text: words, first: pageSize, after: null },
    context,
  });
  const add = async (to: { readonly id: string } | { readonly name: string }): Promise<void> => {
    setBusy(true);
    try {
      const story = await addPicture(store.getState, dispatch, title.trim(), to);
      setAdded({ id: story.id, name: story.name, slide: story.slides.length });
      setProblem('');
    } catch (error) {
      setProblem(errorWords(error));
    }
    setBusy(false);
  };
  const close = (): void => dispatch({ type: 'sheet-closed' });
  if (added !== null) {
    return (
      <ModalDialog isSmall onClose={close}>
        <Heading slot="title">{say('action.addToStory')}</Heading>
        <p role="status">{say('story.added', { name: added.name, slide: added.slide })}</p>
        <div className="saved-ways">
          <Button className="button button-main" onPress={() => goToStory(added.id, null)}>
            {say('story.openStory')}
          </Button>
          <Button className="button" onPress={close}>
            {say('story.goOn')}
          </Button>
        </div>
      </ModalDialog>
    );
  }
  const name = text.trim();
  return (
    <ModalDialog isSmall onClose={close}>
      <Heading slot="title">{say('action.addToStory')}</Heading>
      <label className="field">
        {say('story.slideTitle')}
        <input
          // biome-ignore lint/a11y/noAutofocus: the reader has just asked to write here
          autoFocus
          value={title}
          maxLength={200}
          onChange={(event) => setTitle(event.target.value)}
        />
      </label>
      <label className="field">
        {say('story.which')}
        <input type="search" value={text} maxLength={200} onChange={(event) => setText(event.target.value)} />
      </label>
      {problem !== '' && <p role="alert">{problem}</p>}
      <ul className="saved-versions" aria-label={say('action.showStories')}>
        {wholeRows(data?.stories.nodes ?? []).map((story) => (
          <li key={story.id}>
            <span>{story.name}</span>
            <Button
              className="plain-button"
              isDisabled={isBusy}
              aria-label={say('story.addTo', { name: story.name })}
              onPress={() => void add({ id: story.id })}
            >
              {say('story.add')}
            </Button>
          </li>
        ))}
      </ul>
      <div className="saved-ways">
        <Button
          className="button button-main"
          isDisabled={isBusy || name === ''}
          onPress={() => void add({ name })}
        >
          {name === '' ? say('story.newOf') : say('story.newNamed', { name })}
        </Button>
        <Button className="button" onPress={close}>
          {say('common.cancel')}
        </Button>
      </div>
    </ModalDialog>
  );
}
