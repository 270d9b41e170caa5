import { writeCarried } from '../../export/carried.ts';
import { layOutPage, layOutPages, type PageParts } from '../../export/lay-out-page.ts';
import type { Figure } from '../../export/marks.ts';
import type { State } from '../../state/state.ts';
import { draftOf, toFile } from '../../state/view-file.ts';
import { say } from '../../texts/say.ts';
import { type GatherChoice, gatherFigure } from './gather-figure.ts';
import { loadFonts, measureText } from './load-fonts.ts';
import type { ReadClaimsOptions } from './read-claims.ts';

/** What the reader wants of a figure. */
export interface FigureChoice extends GatherChoice {
  readonly title: string;
  readonly caption: string;
}

export interface MadeFigure {
  readonly figure: Figure;
  /** The same on paper, where footnotes go on from page to page. */
  pages(): readonly Figure[];
  /** What the file carries beside it. */
  readonly data: string;
  readonly footnotes: number;
}

/** Everything that is written around a picture, so that its letters can be read. */
export const textOfParts = (parts: PageParts): string =>
  [
    parts.title,
    parts.caption,
    parts.shown,
    parts.footnotesTitle,
    ...parts.legend.map(({ words }) => words),
    ...parts.footnotes.flatMap((lines) => lines.map(({ text }) => text)),
    ...parts.remarks,
    ...parts.footer,
  ].join('\n');

/** Which page of how many it is. */
export const sayPage = (page: number, pages: number): string => say('export.page', { page, pages });

/** The view of a state as the file that is saved of it. */
export const viewFileOf = (
  state: State,
  { title, caption }: Pick<FigureChoice, 'title' | 'caption'>,
): unknown =>
  JSON.parse(
    toFile(
      draftOf(state).content,
      { name: title || say('export.untitled'), caption },
      state.status.live.seen,
    ),
  );

/**
 * The picture on screen as a figure, with what stands around it. Its footnotes are read from the API.
 * @throws AskError when the claims do not come, or the signal's reason when it is aborted
 */
export async function makeFigure(
  state: State,
  choice: FigureChoice,
  options: ReadClaimsOptions,
): Promise<MadeFigure> {
  const { title, caption } = choice;
  const { picture, parts: around, claims } = await gatherFigure(state, choice, location.href, options);
  const parts = { ...around, title, caption };
  await loadFonts(`${textOfParts(parts)} ${sayPage(1, 1)}`);
  options.signal.throwIfAborted();
  const measure = measureText();
  return {
    figure: layOutPage(picture, parts, measure),
    pages: () => layOutPages(picture, parts, measure, sayPage),
    data: writeCarried({ view: viewFileOf(state, choice), ...claims }),
    footnotes: parts.footnotes.length,
  };
}
