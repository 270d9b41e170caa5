import redoIcon from 'lucide-static/icons/redo-2.svg?raw';
import undoIcon from 'lucide-static/icons/undo-2.svg?raw';
import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react';
import { Button, Heading } from 'react-aria-components';
import { ask } from '../../api/ask.ts';
import { change } from '../../api/change.ts';
import { readStoryFile, renameStory } from '../../api/stories.ts';
import icon from '../../icon.svg?url';
import type { Title } from '../../state/save-view.ts';
import { type Story, writeStoryPlace } from '../../state/story.ts';
import { newSlide } from '../../state/story-file.ts';
import { errorWords } from '../../texts/error-words.ts';
import { say } from '../../texts/say.ts';
import '../../texts/story-texts.ts';
import { Icon } from '../icon.tsx';
import { ModalDialog } from '../modal-dialog.tsx';
import { saveFile } from '../review/save-file.ts';
import { fileNameOf } from '../saved/saved-row.tsx';
import { TitleForm } from '../saved/title-form.tsx';
import type { Theme } from '../theme-choice.ts';
import { Tip } from '../tip.tsx';
import { learnView, SlideForm } from './slide-form.tsx';
import { SlideList } from './slide-list.tsx';
import { SlidePicture } from './slide-picture.tsx';
import { goToStory } from './story-list.tsx';
import { useSlideView } from './story-play.tsx';
import { StoryVersions } from './story-versions.tsx';
import { useStoryDraft } from './use-story-draft.ts';
import { ViewPicker } from './view-picker.tsx';
import '../saved/saved.css';

const ExportStory = lazy(async () => ({
  default: (await import('../export/export-story.tsx')).ExportStory,
}));

/** Calls the story by another name. */
function RenameDialog({
  story,
  onRenamed,
  onClose,
}: {
  readonly story: Story;
  onRenamed(title: Title): void;
  onClose(): void;
}) {
  const [problem, setProblem] = useState('');
  const rename = async (title: Title): Promise<void> => {
    try {
      await change(renameStory, { input: { id: story.id, ...title } }, []);
      onRenamed(title);
      onClose();
    } catch (error) {
      setProblem(errorWords(error));
    }
  };
  return (
    <ModalDialog isSmall onClose={onClose}>
      <Heading slot="title">{say('saved.rename')}</Heading>
      <TitleForm
        title={story}
        words={say('saved.rename')}
        problem={problem}
        isBusy={false}
        onKeep={(title) => void rename(title)}
        onLeave={onClose}
      />
    </ModalDialog>
  );
}

/** The page on which a story is made: its slides in their order, and the one at hand with its picture. */
export function StoryEditor({ story: first, theme }: { readonly story: Story; readonly theme: Theme }) {
  const { story, draft, edit, standing, learn, renamed, takeTheirs, saveCopy } = useStoryDraft(first);
  const [dialog, setDialog] = useState<'rename' | 'view' | 'export' | null>(null);
  const place = draft.slides.findIndex(({ id }) => id === draft.at);
  const slide = draft.slides[place];
  useSlideView(story, place + 1, 'now');
  useEffect(() => {
    document.title = `${story.name} · Attest`;
  }, [story.name]);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
    event.preventDefault();
    edit({ type: event.shiftKey ? 'redone' : 'undone' });
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  const download = async (): Promise<void> => {
    const { story: found } = await ask(readStoryFile, { id: story.id }, { requestPolicy: 'network-only' });
    if (found != null) saveFile(fileNameOf(story.name, 'story'), found.latest.file);
  };
  const words = {
    saved: say('saved.saved'),
    unsaved: say('saved.unsaved'),
    saving: say('saved.saving'),
    failed: say('saved.notSaved', { why: standing.problem }),
    conflict: standing.problem,
  }[standing.is];
  return (
    <main className="story-editor">
      <header className="story-head">
        <a className="brand" href="/" aria-label={say('main.startPage')}>
          <img src={icon} alt="" width="22" height="22" />
          <span>Attest</span>
        </a>
        <div className="story-title">
          <h1>{story.name}</h1>
          {story.caption !== '' && <p>{story.caption}</p>}
        </div>
        <p className="soft-note" role="status" data-troubled={standing.is === 'conflict' || undefined}>
          {words}
        </p>
        {standing.is === 'conflict' && (
          <>
            <Button className="button" onPress={() => void takeTheirs()}>
              {say('story.takeTheirs')}
            </Button>
            <Button
              className="button"
              onPress={() => void saveCopy().then((copy) => goToStory(copy.id, null))}
            >
              {say('saved.way.copy')}
            </Button>
          </>
        )}
        <Tip words={say('action.undo')} shortcut="Mod+z">
          <Button
            className="tool"
            aria-label={say('action.undo')}
            isDisabled={draft.past.length === 0}
            onPress={() => edit({ type: 'undone' })}
          >
            <Icon svg={undoIcon} />
          </Button>
        </Tip>
        <Tip words={say('action.redo')} shortcut="Mod+Shift+z">
          <Button
            className="tool"
            aria-label={say('action.redo')}
            isDisabled={draft.future.length === 0}
            onPress={() => edit({ type: 'redone' })}
          >
            <Icon svg={redoIcon} />
          </Button>
        </Tip>
        <Button className="button" onPress={() => setDialog('rename')}>
          {say('saved.rename')}
        </Button>
        <StoryVersions
          key={story.version}
          story={story}
          onBack={({ slides, views }) => {
            learn(views);
            edit({ type: 'replaced', slides });
          }}
        />
        <Button className="button" onPress={() => void download()}>
          {say('saved.download')}
        </Button>
        <Button
          className="button"
          isDisabled={draft.slides.length === 0 || standing.is !== 'saved'}
          onPress={() => setDialog('export')}
        >
          {say('saved.export')}
        </Button>
        <Button
          className="button button-main"
          isDisabled={draft.slides.length === 0 || standing.is !== 'saved'}
          onPress={() =>
            location.assign(
              writeStoryPlace({
                id: story.id,
                slide: Math.max(1, place + 1),
                plays: 'now',
                presenter: null,
              }),
            )
          }
        >
          {say('story.play')}
        </Button>
      </header>
      <div className="story-work">
        <aside className="story-slides" aria-label={say('story.slides')}>
          <SlideList draft={draft} edit={edit} />
          <div className="saved-ways">
            <Button className="button" onPress={() => setDialog('view')}>
              {say('story.addView')}
            </Button>
            <Button className="button" onPress={() => edit({ type: 'inserted', slides: [newSlide()] })}>
              {say('story.addWords')}
            </Button>
          </div>
        </aside>
        {slide === undefined ? (
          <p className="soft-note story-hint">{say('story.startHint')}</p>
        ) : (
          <>
            <SlideForm slide={slide} views={story.views} edit={edit} learn={learn} />
            <section className="story-picture" aria-label={say('story.picture')}>
              {slide.view === null ? (
                <p className="soft-note">{say('story.wordsAlone')}</p>
              ) : (
                <SlidePicture theme={theme} />
              )}
            </section>
          </>
        )}
      </div>
      {dialog === 'rename' && (
        <RenameDialog
          story={story}
          onRenamed={({ name, caption }) => renamed(name, caption)}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'export' && (
        <Suspense>
          <ExportStory id={story.id} name={story.name} onClose={() => setDialog(null)} />
        </Suspense>
      )}
      {dialog === 'view' && (
        <ViewPicker
          onClose={() => setDialog(null)}
          onPick={(head) => {
            setDialog(null);
            const view = { id: head.id, version: head.latest.number };
            void learnView(view, head).then(learn);
            edit({ type: 'inserted', slides: [newSlide({ title: head.name, view })] });
          }}
        />
      )}
    </main>
  );
}
