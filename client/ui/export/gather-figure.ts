import type { CarriedClaims } from '../../export/carried.ts';
import type { PageParts } from '../../export/lay-out-page.ts';
import { figureFamily } from '../../export/write-svg.ts';
import { paletteOf } from '../../graph/presets/palette-of.ts';
import { type Recorded, recordScene } from '../../graph/record-scene.ts';
import { countScene, describeView } from '../../state/describe-view.ts';
import { drawnSceneOf } from '../../state/grouped-scene-of.ts';
import { notesOf } from '../../state/mark-words.ts';
import { nameOf } from '../../state/name-of.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { picturesOf } from '../../state/picture-words.ts';
import { sceneOf } from '../../state/scene-of.ts';
import type { State } from '../../state/state.ts';
import { toFilterInput } from '../../state/view.ts';
import { language, say } from '../../texts/say.ts';
import { ruleNamesOf } from '../style/use-rule-names.ts';
import { carriedClaims, footnoteLines } from './footnote-lines.ts';
import { legendRows } from './legend-rows.ts';
import { loadFonts } from './load-fonts.ts';
import { numberLinks } from './number-links.ts';
import { type LinkClaims, type ReadClaimsOptions, readClaims } from './read-claims.ts';
import { type Background, surfaceOf, themeOf, tokensOf } from './tokens-of.ts';

/** What is to stand around a picture. */
export interface GatherChoice {
  readonly background: Background;
  readonly hasShown: boolean;
  readonly hasLegend: boolean;
  readonly hasFootnotes: boolean;
}

/** A picture with what stands around it, but for its title. */
export interface Gathered {
  readonly picture: Recorded;
  readonly parts: Omit<PageParts, 'title' | 'caption'>;
  readonly claims: CarriedClaims;
  /** What stands behind each numbered link, by its id. */
  readonly read: ReadonlyMap<string, LinkClaims>;
}

/** What is not told of the claims, with numbers. */
function cutRemarks(choice: GatherChoice, drawn: number, numbered: ReturnType<typeof numberLinks>): string[] {
  if (!choice.hasFootnotes) return [];
  const { links, cut, bundles } = numbered;
  return [
    ...(cut > 0 ? [say('export.footnotesCut', { count: links.length, drawn: drawn - bundles, cut })] : []),
    ...(bundles > 0 ? [say('export.bundlesUnsaid', { count: bundles })] : []),
  ];
}

/**
 * The picture of a state and who says what is drawn in it, which is read from the API. `address` is where it can be looked at.
 * @throws AskError when the claims do not come, or the signal's reason when it is aborted
 */
export async function gatherFigure(
  state: State,
  choice: GatherChoice,
  address: string,
  options: ReadClaimsOptions,
): Promise<Gathered> {
  const scene = drawnSceneOf(state);
  const { filter } = state.view;
  const numbered = choice.hasFootnotes
    ? numberLinks(scene)
    : { links: [], numbers: new Map<string, number>(), cut: 0, bundles: 0 };
  const names = new Map(scene.nodes.map((node) => [node.id, nameOfShown(node)]));
  const nameOfEnd = (id: string): string => names.get(id) ?? nameOf(state, id);
  const palette = await paletteOf(state.view.style, themeOf(choice.background));
  const tokens = tokensOf(choice.background, palette);
  const sceneText = [...scene.nodes.map(({ name }) => name), ...scene.links.map(({ label }) => label)].join(
    '',
  );
  const own = { ...tokens, font: `'${figureFamily}', ${tokens.font}` };
  const drawPicture = async (): Promise<Recorded> => {
    // Captions are wrapped as they are measured.
    await loadFonts(`${sceneText} 0123456789[]()+…·“”-–—→`);
    options.signal.throwIfAborted();
    return recordScene(scene, own, numbered.numbers);
  };
  // The server reads while the page draws.
  const [read, picture] = await Promise.all([
    readClaims(
      numbered.links.map(({ id }) => id),
      toFilterInput(filter),
      filter.frontier,
      options,
    ),
    drawPicture(),
  ]);
  options.signal.throwIfAborted();
  const counts = `${countScene(sceneOf(state), scene)}.`;
  const parts: Gathered['parts'] = {
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
    footer: choice.hasFootnotes || choice.hasShown ? [say('common.eachSaysWho'), address] : [],
    ink: tokens.ink,
    inkSoft: tokens.inkSoft,
    line: tokens.link,
    background: surfaceOf(choice.background, tokens),
    language,
    description: `${counts} ${describeView(state).join(' ')}`,
  };
  options.signal.throwIfAborted();
  return {
    picture,
    parts,
    read,
    claims: {
      claims: numbered.links.flatMap(({ id }, at) => carriedClaims(at + 1, id, read.get(id))),
      linksWithoutClaims: scene.links.length - numbered.links.length,
    },
  };
}
