import { writeCarried } from '../../export/carried.ts';
import { layOutPage, type PageParts } from '../../export/lay-out-page.ts';
import type { Figure } from '../../export/marks.ts';
import { figureFamily } from '../../export/write-svg.ts';
import { paletteOf } from '../../graph/presets/palette-of.ts';
import { recordScene } from '../../graph/record-scene.ts';
import { countScene, describeView } from '../../state/describe-view.ts';
import { drawnSceneOf } from '../../state/grouped-scene-of.ts';
import { notesOf } from '../../state/mark-words.ts';
import { nameOf } from '../../state/name-of.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { picturesOf } from '../../state/picture-words.ts';
import { sceneOf } from '../../state/scene-of.ts';
import type { State } from '../../state/state.ts';
import { toFilterInput } from '../../state/view.ts';
import { draftOf, toFile } from '../../state/view-file.ts';
import { language, say } from '../../texts/say.ts';
import { ruleNamesOf } from '../style/use-rule-names.ts';
import { carriedClaims, footnoteLines } from './footnote-lines.ts';
import { legendRows } from './legend-rows.ts';
import { loadFonts, measureText } from './load-fonts.ts';
import { numberLinks } from './number-links.ts';
import { type LinkClaims, type ReadClaimsOptions, readClaims } from './read-claims.ts';
import { type Background, surfaceOf, themeOf, tokensOf } from './tokens-of.ts';

/** What the reader wants of a figure. */
export interface FigureChoice {
  readonly title: string;
  readonly caption: string;
  readonly background: Background;
  readonly hasShown: boolean;
  readonly hasLegend: boolean;
  readonly hasFootnotes: boolean;
}

export interface MadeFigure {
  readonly figure: Figure;
  /** What the file carries beside it. */
  readonly data: string;
  readonly footnotes: number;
}

const allText = (parts: PageParts): string =>
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

/** What is not told of the claims, with numbers. */
function cutRemarks(choice: FigureChoice, drawn: number, numbered: ReturnType<typeof numberLinks>): string[] {
  if (!choice.hasFootnotes) return [];
  const { links, cut, bundles } = numbered;
  return [
    ...(cut > 0 ? [say('export.footnotesCut', { count: links.length, drawn: drawn - bundles, cut })] : []),
    ...(bundles > 0 ? [say('export.bundlesUnsaid', { count: bundles })] : []),
  ];
}

/**
 * The picture on screen as a figure, with what stands around it. Its footnotes are read from the API.
 * @throws AskError when the claims do not come, or the signal's reason when it is aborted
 */
export async function makeFigure(
  state: State,
  choice: FigureChoice,
  options: ReadClaimsOptions,
): Promise<MadeFigure> {
  const scene = drawnSceneOf(state);
  const { filter } = state.view;
  const numbered = choice.hasFootnotes
    ? numberLinks(scene)
    : { links: [], numbers: new Map<string, number>(), cut: 0, bundles: 0 };
  const read: ReadonlyMap<string, LinkClaims> =
    numbered.links.length === 0
      ? new Map()
      : await readClaims(
          numbered.links.map(({ id }) => id),
          toFilterInput(filter),
          filter.frontier,
          options,
        );
  const names = new Map(scene.nodes.map((node) => [node.id, nameOfShown(node)]));
  const nameOfEnd = (id: string): string => names.get(id) ?? nameOf(state, id);
  const palette = await paletteOf(state.view.style, themeOf(choice.background));
  const tokens = tokensOf(choice.background, palette);
  const sceneText = [...scene.nodes.map(({ name }) => name), ...scene.links.map(({ label }) => label)].join(
    '',
  );
  // Captions are wrapped as they are measured.
  await loadFonts(`${sceneText} 0123456789[]()+…·“”-–—→`);
  const own = { ...tokens, font: `'${figureFamily}', ${tokens.font}` };
  const counts = `${countScene(sceneOf(state), scene)}.`;
  const parts: PageParts = {
    title: choice.title,
    caption: choice.caption,
    shown: choice.hasShown ? `${counts} ${describeView(state).join(' ')}` : '',
    legend: choice.hasLegend ? await legendRows(scene, own, ruleNamesOf(state)) : [],
    footnotesTitle: say('export.whoSaysSo'),
    footnotes: numbered.links.map((link, at) =>
      footnoteLines(at + 1, link, read.get(link.id), filter.frontier, nameOfEnd),
    ),
    remarks: [
      ...cutRemarks(choice, scene.links.length, numbered),
      ...picturesOf(state),
      ...notesOf(state).map(({ on, text }) => say('export.note', { on, text })),
    ],
    footer: choice.hasFootnotes || choice.hasShown ? [say('common.eachSaysWho'), location.href] : [],
    ink: tokens.ink,
    inkSoft: tokens.inkSoft,
    line: tokens.link,
    background: surfaceOf(choice.background, tokens),
    language,
    description: `${counts} ${describeView(state).join(' ')}`,
  };
  await loadFonts(allText(parts));
  options.signal.throwIfAborted();
  const picture = await recordScene(scene, own, numbered.numbers);
  options.signal.throwIfAborted();
  const figure = layOutPage(picture, parts, measureText());
  const title = { name: choice.title || say('export.untitled'), caption: choice.caption };
  const view: unknown = JSON.parse(toFile(draftOf(state).content, title, state.status.live.seen));
  const claims = numbered.links.flatMap(({ id }, at) => carriedClaims(at + 1, id, read.get(id)));
  const data = writeCarried({ view, claims, linksWithoutClaims: scene.links.length - numbered.links.length });
  return { figure, data, footnotes: numbered.links.length };
}
