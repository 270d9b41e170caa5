import { useState } from 'react';
import { ask } from '../../api/ask.ts';
import { AskError } from '../../api/ask-error.ts';
import { readStoryFile } from '../../api/stories.ts';
import type { Story } from '../../state/story.ts';
import { withoutNotes } from '../../state/story-file.ts';
import { loadStory } from '../../state/story-keep.ts';
import { say } from '../../texts/say.ts';
import '../../texts/story-texts.ts';
import { saveFile } from '../review/save-file.ts';
import { gatherSlides } from './gather-slides.ts';
import { capsuleOfStory } from './make-capsule.ts';
import { type PrintChoice, printStory } from './print-story.ts';
import { fileName } from './save-figure.ts';
import { useCapsule } from './use-capsule.ts';
import { sizeWords } from './use-making.ts';

/** A story as it is now, and its file. @throws AskError when it is not there */
async function loadWhole(id: string): Promise<{ readonly story: Story; readonly file: string }> {
  const [story, answer] = await Promise.all([
    loadStory(id),
    ask(readStoryFile, { id }, { requestPolicy: 'network-only' }),
  ]);
  if (story === null || answer.story == null) throw new AskError('NOT_FOUND', say('story.gone'));
  return { story, file: answer.story.latest.file };
}

/** Makes files of a story; how much is done are the slides that are read. */
export function useStoryExport(id: string) {
  const { run, hold, ...making } = useCapsule();
  const [slides, setSlides] = useState(1);
  const gather = async (hasNotes: boolean, signal: AbortSignal, onProgress: (done: number) => void) => {
    const { story, file } = await loadWhole(id);
    setSlides(story.slides.length);
    const gathered = await gatherSlides(story, { background: 'white', signal, onProgress });
    return { story, gathered, file: hasNotes ? file : withoutNotes(file) };
  };
  return {
    ...making,
    slides,
    print: (choice: PrintChoice): Promise<void> =>
      run(async (signal, onProgress) => {
        const { story, gathered, file } = await gather(choice.hasNotes, signal, onProgress);
        const { bytes, pages, footnotes } = await printStory(story, gathered, file, choice, signal);
        signal.throwIfAborted();
        const name = `${fileName(story.name)}.pdf`;
        saveFile(name, bytes, 'application/pdf');
        return say('export.printed', { name, size: sizeWords(bytes.length), pages, count: footnotes });
      }),
    makeCapsule: (hasNotes: boolean): Promise<void> =>
      run(async (signal, onProgress) => {
        const { story, gathered, file } = await gather(hasNotes, signal, onProgress);
        return hold(story.name, await capsuleOfStory(story, gathered, file, hasNotes, signal));
      }),
  };
}
