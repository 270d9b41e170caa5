import { change } from '../api/change.ts';
import { saveView } from '../api/views.ts';
import type { Action } from './action.ts';
import { isKept, isUnsaved } from './keep-saved.ts';
import { documentNameOf } from './name-of.ts';
import { saveNext } from './save-view.ts';
import { isChanged } from './saved.ts';
import type { State } from './state.ts';
import type { SlideView, Story } from './story.ts';
import { newSlide } from './story-file.ts';
import { appendSlides, saveNewStory } from './story-keep.ts';
import { draftOf, toFile } from './view-file.ts';

/**
 * The picture on screen as a version of a view: that which it is, where it is as it was saved; the next version of a view that this
 * browser keeps saved; else a view of its own, under the title of its slide.
 */
async function pictureOnScreen(
  read: () => State,
  dispatch: (action: Action) => void,
  title: string,
): Promise<SlideView> {
  if (isKept(read()) && isUnsaved(read())) await saveNext(read, dispatch);
  const state = read();
  const { from } = state.view;
  if (from !== null && !isChanged(state)) return { id: from.id, version: from.version };
  const file = toFile(draftOf(state).content, { name: title, caption: '' }, state.status.live.seen);
  const { view, version } = (await change(saveView, { input: { file } }, [])).saveView;
  return { id: view.id, version: version.number };
}

/** Makes the picture on screen the last slide of a story, or the first of a new one. @throws AskError */
export async function addPicture(
  read: () => State,
  dispatch: (action: Action) => void,
  title: string,
  to: { readonly id: string } | { readonly name: string },
): Promise<Story> {
  const state = read();
  const { from, documents } = state.view;
  const [first] = documents;
  const head = from === null ? undefined : state.data.heads[from.id];
  const named = title || head?.name || (first === undefined ? '' : documentNameOf(state, first)) || 'View';
  const slide = newSlide({ title, view: await pictureOnScreen(read, dispatch, named) });
  return 'id' in to ? appendSlides(to.id, [slide]) : saveNewStory({ name: to.name, caption: '' }, [slide]);
}
