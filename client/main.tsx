import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { listenToKeys } from './actions/listen-to-keys.ts';
import { api } from './api/client.ts';
import { startEffects } from './state/effects.ts';
import { followChanges } from './state/follow-changes.ts';
import { type AskMeasure, keepMeasured, keptCommunities, keptMeasure } from './state/keep-measured.ts';
import { keepSizes } from './state/keep-sizes.ts';
import { keepTimeline } from './state/keep-timeline.ts';
import { keepTour } from './state/keep-tour.ts';
import { startSaving } from './state/start-saving.ts';
import { dispatch, store } from './state/store.ts';
import { syncAddress } from './state/sync-address.ts';
import { direction, language, say } from './texts/say.ts';
import { App } from './ui/app.tsx';
import { markReady } from './ui/mark-ready.ts';

const container = document.getElementById('root');
if (container === null) throw new Error('The page has no element #root.');

document.documentElement.lang = language;
document.documentElement.dir = direction;
/** A story has pages of its own, which show the views of its slides. */
const isStory = Boolean(new URLSearchParams(location.search).get('story'));
if (!isStory) {
  syncAddress(store, dispatch);
  keepTimeline(store, dispatch);
  keepSizes(store, dispatch);
  followChanges(store, dispatch);
  startSaving(store, dispatch);
  keepTour(store, dispatch);
}
startEffects(store, dispatch);
for (const kept of [keptMeasure, keptCommunities]) {
  let asking: Promise<AskMeasure> | null = null;
  const load = async (): Promise<AskMeasure> =>
    (await import('./graph/measures/ask-measure.ts')).makeAskMeasure();
  const ask: AskMeasure = async (question) => {
    asking ??= load();
    return (await asking)(question);
  };
  keepMeasured(store, dispatch, ask, kept);
}
markReady(store);
if (!isStory) listenToKeys(store, dispatch);

/** A fault in drawing takes the page down; the reader gets a sentence and a way back instead of an empty window. */
function showFailure(error: unknown): void {
  console.error(error);
  const message = document.createElement('p');
  message.className = 'failure';
  message.textContent = `${say('main.notDrawn')} `;
  const link = document.createElement('a');
  link.href = '/';
  link.textContent = say('main.startAgain');
  message.append(link);
  document.body.append(message);
}

const draw = (page: ReactNode): void =>
  createRoot(container, { onUncaughtError: showFailure }).render(<Provider value={api}>{page}</Provider>);
// Not awaited here: what is loaded late needs this very script, which would wait for it.
if (isStory)
  import('./ui/stories/story-root.tsx').then(({ storyRoot }) => draw(storyRoot())).catch(showFailure);
else draw(<App />);
