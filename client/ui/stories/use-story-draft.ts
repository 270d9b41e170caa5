import { useEffect, useReducer, useRef, useState } from 'react';
import { AskError } from '../../api/ask-error.ts';
import type { Story } from '../../state/story.ts';
import { editStory, startDraft } from '../../state/story-edit.ts';
import { loadStory, saveNewStory, saveNextStory } from '../../state/story-keep.ts';
import { errorWords } from '../../texts/error-words.ts';
import { say } from '../../texts/say.ts';

const quietMs = 1000;
const againMs = 5000;

/** How the slides on screen stand to what is saved. */
export interface Standing {
  readonly is: 'saved' | 'unsaved' | 'saving' | 'failed' | 'conflict';
  /** Why it failed, a sentence. */
  readonly problem: string;
}

const sameSlides = (one: Story['slides'], other: Story['slides']): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The slides of a story while they are made: each change is saved by itself, as a next version. */
export function useStoryDraft(first: Story) {
  const [story, setStory] = useState(first);
  const [views, setViews] = useState(first.views);
  const [draft, edit] = useReducer(editStory, first.slides, startDraft);
  const [standing, setStanding] = useState<Standing>({ is: 'saved', problem: '' });
  const isSaving = useRef(false);
  const [tries, setTries] = useState(0);
  const { slides } = draft;
  const isDue = !sameSlides(slides, story.slides);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` is counted up when it is to be tried again
  useEffect(() => {
    if (!isDue) {
      if (!isSaving.current) setStanding({ is: 'saved', problem: '' });
      return;
    }
    if (standing.is === 'conflict') return;
    if (standing.is === 'saved') setStanding({ is: 'unsaved', problem: '' });
    const timer = setTimeout(
      () => {
        if (isSaving.current) return;
        isSaving.current = true;
        setStanding({ is: 'saving', problem: '' });
        saveNextStory(story, slides)
          .then((saved) => {
            isSaving.current = false;
            setViews((known) => ({ ...known, ...saved.views }));
            setStory(saved);
            setStanding({ is: 'saved', problem: '' });
          })
          .catch((error: unknown) => {
            isSaving.current = false;
            const isConflict = error instanceof AskError && error.code === 'CONFLICT';
            const problem = errorWords(error);
            setStanding({ is: isConflict ? 'conflict' : 'failed', problem });
            setTries((count) => count + 1);
          });
      },
      standing.is === 'failed' ? againMs : quietMs,
    );
    return () => clearTimeout(timer);
  }, [slides, story, isDue, tries]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    if (isDue) window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isDue]);

  return {
    story: { ...story, slides, views },
    draft,
    edit,
    standing,
    learn: (more: Story['views']) => setViews((known) => ({ ...known, ...more })),
    renamed: (name: string, caption: string) => setStory({ ...story, name, caption }),
    /** What somebody else saved takes the place of what is here, which can be brought back by undoing. */
    async takeTheirs(): Promise<void> {
      const theirs = await loadStory(story.id);
      if (theirs === null) return;
      setViews((known) => ({ ...known, ...theirs.views }));
      setStory(theirs);
      edit({ type: 'replaced', slides: theirs.slides });
      setStanding({ is: 'saved', problem: '' });
    },
    /** What is here becomes a story of its own. */
    saveCopy: (): Promise<Story> =>
      saveNewStory({ name: say('saved.copyOf', { name: story.name }), caption: story.caption }, slides),
  };
}
