import { AskError } from '../api/ask-error.ts';
import { change } from '../api/change.ts';
import { saveView } from '../api/views.ts';
import { savedInCarried } from '../export/carried.ts';
import { readEmbedded } from '../export/read-embedded.ts';
import { say } from '../texts/say.ts';
import type { Action } from './action.ts';
import type { State } from './state.ts';
import { writeStoryPlace } from './story.ts';
import { saveStoryFile } from './story-keep.ts';

/** The format that a text says it has, of whatever version. */
function formatOf(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && 'format' in parsed ? parsed.format : null;
  } catch {
    return null;
  }
}

/** Says above the list of views why a file could not be taken. */
function tellWhy(error: unknown, dispatch: (action: Action) => void): void {
  const problem = error instanceof AskError ? error.message : say('common.wentWrong');
  dispatch({ type: 'saving-changed', to: { standing: 'failed', problem } });
  dispatch({ type: 'sheet-opened', sheet: 'views' });
}

/** Saves a view that comes as a file, as a new one, and opens it. Why it cannot be is said above the list of views. */
export async function takeViewFile(
  text: string,
  read: () => State,
  dispatch: (action: Action) => void,
): Promise<void> {
  try {
    const { view } = (await change(saveView, { input: { file: text } }, [])).saveView;
    dispatch({ type: 'saving-changed', to: { own: { ...read().status.saving.own, [view.id]: true } } });
    dispatch({ type: 'sheet-closed' });
    dispatch({ type: 'saved-opened', id: view.id, version: null });
  } catch (error) {
    tellWhy(error, dispatch);
  }
}

/** Saves a story that comes as a file, and opens the page on which it is made. Why it cannot be is said above the list of views. */
async function takeStoryFile(text: string, dispatch: (action: Action) => void): Promise<void> {
  try {
    const { id } = await saveStoryFile(text);
    location.assign(writeStoryPlace({ id, slide: null, plays: 'now', presenter: null }));
  } catch (error) {
    tellWhy(error, dispatch);
  }
}

/** What is saved in a file: the file itself, or the view or story that a figure carries. */
async function savedTextOf(file: File): Promise<string | null> {
  if (file.name.endsWith('.json')) return file.text();
  const data = await readEmbedded(file);
  return data === null ? null : savedInCarried(data);
}

/** Takes a dropped file if it is a view or a story, or a figure that carries one; false leaves it to be taken for something else. */
export async function takeIfSaved(
  file: File,
  read: () => State,
  dispatch: (action: Action) => void,
): Promise<boolean> {
  const text = await savedTextOf(file);
  const format = text === null ? null : formatOf(text);
  if (text === null || (format !== 'attest-view' && format !== 'attest-story')) return false;
  if (format === 'attest-story') await takeStoryFile(text, dispatch);
  else await takeViewFile(text, read, dispatch);
  return true;
}
