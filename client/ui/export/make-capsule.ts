import { type Capsule, type CapsuleSlide, writeCapsule } from '../../export/capsule.ts';
import type { CarriedPicture } from '../../export/carried.ts';
import { drawnOf } from '../../state/drawn-of.ts';
import type { State } from '../../state/state.ts';
import type { Story } from '../../state/story.ts';
import { language, say } from '../../texts/say.ts';
import { type Gathered, gatherFigure } from './gather-figure.ts';
import type { GatheredSlide } from './gather-slides.ts';
import { type FigureChoice, viewFileOf } from './make-figure.ts';
import type { ReadClaimsOptions } from './read-claims.ts';
import { FigureError } from './save-figure.ts';

/** A file that is ready to be saved. */
export interface MadeCapsule {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly slides: number;
  readonly claims: number;
}

/** Where the build puts the page that explores: `vite.config.ts`. */
const address = '/capsule/capsule.html';

/** @throws FigureError when the server does not give it */
async function readPage(signal: AbortSignal): Promise<string> {
  const response = await fetch(address, { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    return null;
  });
  if (response?.ok !== true) throw new FigureError(say('common.serverSilent'));
  return response.text();
}

const pictureOf = (state: State, { claims }: Gathered, title: CarriedPicture['title']): CarriedPicture => ({
  ...claims,
  title,
  drawn: drawnOf(state),
  readAt: new Date().toISOString(),
});

async function make(capsule: Capsule, signal: AbortSignal): Promise<MadeCapsule> {
  const bytes = new TextEncoder().encode(writeCapsule(await readPage(signal), capsule));
  return {
    bytes,
    slides: capsule.slides.length,
    claims: capsule.slides.reduce((sum, { picture }) => sum + (picture?.claims.length ?? 0), 0),
  };
}

/** A story in one file. `file` is the story as it is saved by itself. @throws FigureError, or the signal's reason when it is aborted */
export function capsuleOfStory(
  { name, caption }: Story,
  gathered: readonly GatheredSlide[],
  file: string,
  hasNotes: boolean,
  signal: AbortSignal,
): Promise<MadeCapsule> {
  const slides = gathered.map(({ slide, shown }): CapsuleSlide => {
    const { title, text, notes, view } = slide;
    return {
      title,
      text,
      notes: hasNotes ? notes : '',
      since: shown?.since ?? '',
      picture: shown === null ? null : pictureOf(shown.state, shown.figure, { name: title, caption: '' }),
      isGone: view !== null && shown === null,
    };
  });
  const saved = { story: JSON.parse(file) as unknown };
  return make({ title: { name, caption }, language, slides, saved }, signal);
}

/**
 * The picture on screen in one file, as a story of one slide.
 * @throws AskError when the claims do not come, FigureError, or the signal's reason when it is aborted
 */
export async function capsuleOfPicture(
  state: State,
  choice: Pick<FigureChoice, 'title' | 'caption'>,
  options: ReadClaimsOptions,
): Promise<MadeCapsule> {
  const all = { background: 'white', hasShown: true, hasLegend: true, hasFootnotes: true } as const;
  const figure = await gatherFigure(state, all, location.href, options);
  const title = { name: choice.title || say('export.untitled'), caption: choice.caption };
  const slide = {
    title: title.name,
    text: '',
    notes: '',
    since: '',
    picture: pictureOf(state, figure, title),
    isGone: false,
  };
  // What is written as a caption is text, and no Markdown.
  const slides = [{ ...slide, text: title.caption.replaceAll(/[\\`*_{}[\]<>()#+\-.!|~&]/gu, '\\$&') }];
  return make({ title, language, slides, saved: { view: viewFileOf(state, choice) } }, options.signal);
}
