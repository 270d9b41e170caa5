import { useState } from 'react';
import { ask } from '../../api/ask.ts';
import { AskError } from '../../api/ask-error.ts';
import { readStoryFile } from '../../api/stories.ts';
import type { Story } from '../../state/story.ts';
import { withoutNotes } from '../../state/story-file.ts';
import { loadStory } from '../../state/story-keep.ts';
import { say } from '../../texts/say.ts';
import { saveFile } from '../review/save-file.ts';
import { gatherSlides } from './gather-slides.ts';
import { type PrintChoice, printStory } from './print-story.ts';
import { fileName } from './save-figure.ts';
import { sizeWords, useMaking } from './use-making.ts';

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
  const { run, ...making } = useMaking();
  const [slides, setSlides] = useState(1);
  const print = (choice: PrintChoice): Promise<void> =>
    run(async (signal, onProgress) => {
      const { story, file } = await loadWhole(id);
      setSlides(story.slides.length);
      const read = await gatherSlides(story, { background: 'white', signal, onProgress });
      const carried = choice.hasNotes ? file : withoutNotes(file);
      const { bytes, pages, footnotes } = await printStory(story, read, carried, choice, signal);
      signal.throwIfAborted();
      const name = `${fileName(story.name)}.pdf`;
      saveFile(name, bytes, 'application/pdf');
      return say('export.printed', { name, size: sizeWords(bytes.length), pages, count: footnotes });
    });
  return { ...making, slides, print };
}
