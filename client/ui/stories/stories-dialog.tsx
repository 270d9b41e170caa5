import { useDeferredValue, useState } from 'react';
import { Button, FileTrigger, Heading } from 'react-aria-components';
import { dispatch } from '../../state/store.ts';
import { saveNewStory, saveStoryFile } from '../../state/story-keep.ts';
import { errorWords } from '../../texts/error-words.ts';
import { say } from '../../texts/say.ts';
import '../../texts/story-texts.ts';
import { ModalDialog } from '../modal-dialog.tsx';
import { FindField } from '../saved/find-field.tsx';
import { TitleForm } from '../saved/title-form.tsx';
import { goToStory, StoryList } from './story-list.tsx';
import '../saved/saved.css';

const pageSize = 20;

/** All stories, the way to those that come as files, and to a new one. */
export function StoriesDialog() {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const [isNew, setNew] = useState(false);
  const words = useDeferredValue(text);
  const attempt = async (work: () => Promise<{ id: string }>): Promise<void> => {
    try {
      goToStory((await work()).id, null);
    } catch (error) {
      setProblem(errorWords(error));
    }
  };
  return (
    <ModalDialog onClose={() => dispatch({ type: 'sheet-closed' })}>
      <header className="saved-head">
        <Heading slot="title">{say('action.showStories')}</Heading>
        <Button className="button" aria-expanded={isNew} onPress={() => setNew(!isNew)}>
          {say('story.new')}
        </Button>
        <FileTrigger
          acceptedFileTypes={['.json', 'application/json']}
          onSelect={(files) => {
            const [file] = files ?? [];
            if (file !== undefined) void attempt(async () => saveStoryFile(await file.text()));
          }}
        >
          <Button className="button">{say('saved.openFile')}</Button>
        </FileTrigger>
        <Button slot="close" className="button">
          {say('common.close')}
        </Button>
      </header>
      {isNew && (
        <TitleForm
          title={{ name: '', caption: '' }}
          words={say('story.make')}
          problem=""
          isBusy={false}
          onKeep={(title) => void attempt(() => saveNewStory(title, []))}
          onLeave={() => setNew(false)}
        />
      )}
      {problem !== '' && <p role="alert">{problem}</p>}
      <FindField text={text} onChange={setText} />
      <StoryList words={words.trim()} first={pageSize} isWhole />
    </ModalDialog>
  );
}
