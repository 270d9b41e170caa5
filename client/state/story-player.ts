import { ask } from '../api/ask.ts';
import { readSlideView } from '../api/stories.ts';
import type { Action } from './action.ts';
import { fetchNeed } from './fetch-need.ts';
import { toHead, toSaved } from './fetch-saved.ts';
import { needs } from './needs.ts';
import { type Saved, type SavedHead, savedKey } from './saved.ts';
import type { State } from './state.ts';
import { type Plays, type SlideView, slideViewKey, viewOfSlide } from './story.ts';
import { emptyView, type View } from './view.ts';

/** A view as a slide shows it. */
export interface Loaded {
  readonly saved: Saved;
  readonly head: SavedHead;
  readonly content: Readonly<Record<string, unknown>>;
  readonly madeAt: { readonly at: string; readonly change: number };
}

const loaded = new Map<string, Promise<Loaded | null>>();

/** A version of a view, asked for once; null when it is not there. What failed is asked for again the next time. */
export function loadSlideView(view: SlideView): Promise<Loaded | null> {
  const key = slideViewKey(view);
  const known = loaded.get(key);
  if (known !== undefined) return known;
  const coming = ask(readSlideView, { id: view.id, version: view.version }).then(({ view: found }) => {
    if (found?.version == null) return null;
    const { content, madeAt } = found.version;
    // Nothing of it but what a file holds.
    const { at, change } = madeAt;
    return {
      saved: toSaved(view.id, found.version),
      head: toHead(found),
      // An object, by the schema that the server checked it with.
      content: JSON.parse(content) as Record<string, unknown>,
      madeAt: { at, change },
    };
  });
  loaded.set(key, coming);
  coming.catch(() => loaded.delete(key));
  return coming;
}

type Dispatch = (action: Action) => void;

function keep({ saved, head }: Loaded, dispatch: Dispatch): void {
  dispatch({ type: 'saved-arrived', key: savedKey(saved), saved, head });
}

const toView = ({ saved, madeAt }: Loaded, plays: Plays): View => viewOfSlide(saved, plays, madeAt.at);

/** Puts the view of a slide on screen, unless another is wanted by the time that it has come. */
export async function showSlideView(
  view: SlideView | null,
  plays: Plays,
  dispatch: Dispatch,
  isWanted: () => boolean,
): Promise<Loaded | null> {
  const it = view === null ? null : await loadSlideView(view);
  if (!isWanted()) return it;
  if (it !== null) keep(it, dispatch);
  dispatch({ type: 'slide-shown', view: it === null ? emptyView : toView(it, plays) });
  return it;
}

/** Asks for what the view of a slide calls for, so that it is there when its turn comes. What fails is asked for again then. */
export async function prepareSlideView(
  view: SlideView,
  plays: Plays,
  read: () => State,
  dispatch: Dispatch,
): Promise<void> {
  const it = await loadSlideView(view);
  if (it === null) return;
  keep(it, dispatch);
  const ahead = () => needs({ ...read(), view: toView(it, plays) });
  // Which entities a document has is known before the picture of them can be asked for.
  for (const kind of ['document', 'picture'] as const) {
    const wanted = ahead().filter((need) => need.kind === kind);
    for (const action of await Promise.all(wanted.map((need) => fetchNeed(need)))) dispatch(action);
  }
}
