import { AskError } from '../api/ask-error.ts';
import { change } from '../api/change.ts';
import { saveView } from '../api/views.ts';
import { viewInCarried } from '../export/carried.ts';
import { readEmbedded } from '../export/read-embedded.ts';
import { say } from '../texts/say.ts';
import type { Action } from './action.ts';
import type { State } from './state.ts';

/** Whether a text says that it is a view, of whatever version. */
function isViewFile(text: string): boolean {
  try {
    const parsed: unknown = JSON.parse(text);
    return (
      typeof parsed === 'object' && parsed !== null && 'format' in parsed && parsed.format === 'attest-view'
    );
  } catch {
    return false;
  }
}

/** Saves a view that comes as a file, as a new one, and opens it. Why it cannot be is said above the list of views. */
export async function takeViewFile(
  file: Blob,
  read: () => State,
  dispatch: (action: Action) => void,
): Promise<void> {
  try {
    const { view } = (await change(saveView, { input: { file: await file.text() } }, [])).saveView;
    dispatch({ type: 'saving-changed', to: { own: { ...read().status.saving.own, [view.id]: true } } });
    dispatch({ type: 'sheet-closed' });
    dispatch({ type: 'saved-opened', id: view.id, version: null });
  } catch (error) {
    const problem = error instanceof AskError ? error.message : say('common.wentWrong');
    dispatch({ type: 'saving-changed', to: { standing: 'failed', problem } });
    dispatch({ type: 'sheet-opened', sheet: 'views' });
  }
}

/** The view in a file: the file itself, or what a figure carries. */
async function viewTextOf(file: File): Promise<string | null> {
  if (file.name.endsWith('.json')) {
    const text = await file.text();
    return isViewFile(text) ? text : null;
  }
  const data = await readEmbedded(file);
  return data === null ? null : viewInCarried(data);
}

/** Takes a dropped file if it is a view, or a figure that carries one; false leaves it to be taken for something else. */
export async function takeIfView(
  file: File,
  read: () => State,
  dispatch: (action: Action) => void,
): Promise<boolean> {
  const text = await viewTextOf(file);
  if (text === null) return false;
  await takeViewFile(new Blob([text]), read, dispatch);
  return true;
}
