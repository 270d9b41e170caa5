import { AskError } from '../../api/ask-error.ts';
import { drawnSceneOf } from '../../state/grouped-scene-of.ts';
import type { State } from '../../state/state.ts';
import { type Slide, type Story, writeStoryPlace } from '../../state/story.ts';
import { type Loaded, showSlideView } from '../../state/story-player.ts';
import { say } from '../../texts/say.ts';
import { instantWords } from '../../texts/time-words.ts';
import '../../texts/story-texts.ts';
import { loadSince, sinceWords } from '../stories/load-since.ts';
import { type Gathered, gatherFigure } from './gather-figure.ts';
import { numberLinks } from './number-links.ts';
import { openStage } from './settle-view.ts';
import type { Background } from './tokens-of.ts';

/** A slide with its picture and who says what is drawn in it. */
export interface GatheredSlide {
  readonly slide: Slide;
  /** Null for words alone, and where the view is not here. */
  readonly shown: { readonly state: State; readonly figure: Gathered; readonly since: string } | null;
}

export interface GatherOptions {
  readonly background: Background;
  readonly signal: AbortSignal;
  /** How many slides are read, with the part of the one under way. */
  onProgress(slides: number): void;
}

async function sinceOf(slide: Slide, { madeAt }: Loaded): Promise<string> {
  // As on the slide: when it does not come, it cannot be told.
  const since = slide.view === null ? null : await loadSince(slide.view).catch(() => null);
  return sinceWords(since, instantWords(madeAt.at));
}

/** Where a slide is told. */
const addressOf = ({ id }: Story, slide: number): string =>
  new URL(writeStoryPlace({ id, slide, plays: 'now', presenter: null }), location.href).href;

/**
 * The slides of a story as they are shown now, one after another. Nothing of it is seen.
 * @throws AskError when something does not come, or the signal's reason when it is aborted
 */
export async function gatherSlides(story: Story, options: GatherOptions): Promise<readonly GatheredSlide[]> {
  const { background, signal, onProgress } = options;
  const stage = openStage();
  const gathered: GatheredSlide[] = [];
  try {
    for (const [at, slide] of story.slides.entries()) {
      onProgress(at);
      signal.throwIfAborted();
      const loaded =
        slide.view === null ? null : await showSlideView(slide.view, 'now', stage.dispatch, () => true);
      if (loaded === null) {
        gathered.push({ slide, shown: null });
        continue;
      }
      const state = await stage.settle(signal);
      const links = Math.max(1, numberLinks(drawnSceneOf(state)).links.length);
      const figure = await gatherFigure(
        state,
        { background, hasShown: true, hasLegend: true, hasFootnotes: true },
        addressOf(story, at + 1),
        { signal, onProgress: (done) => onProgress(at + Math.min(0.9, done / links)) },
      );
      gathered.push({ slide, shown: { state, figure, since: await sinceOf(slide, loaded) } });
    }
  } finally {
    stage.end();
  }
  if (gathered.length === 0) throw new AskError('NOT_FOUND', say('story.noSlides'));
  return gathered;
}
