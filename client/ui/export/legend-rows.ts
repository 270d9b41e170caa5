import { type LegendRow, signHeight, signWidth } from '../../export/lay-out-legend.ts';
import type { Mark, PathMark } from '../../export/marks.ts';
import { moveMarks } from '../../export/move-marks.ts';
import { recordScene } from '../../graph/record-scene.ts';
import type { Tokens } from '../../graph/tokens.ts';
import { lookOf, typeLooks } from '../../graph/type-looks.ts';
import { emptyScene, type Scene, type SceneLink, type SceneNode } from '../../state/select-scene.ts';
import { say } from '../../texts/say.ts';

/** Height of a type's sign; on screen it is an entity without its caption. */
const signSize = 22;
const middle = signHeight / 2;

async function typeSign(node: SceneNode, tokens: Tokens): Promise<readonly Mark[]> {
  const bare: SceneNode = {
    ...node,
    name: '',
    invented: false,
    faded: false,
    undrawn: 0,
    aside: false,
    path: null,
    faint: false,
    folded: 0,
    damped: false,
    pinned: false,
    measured: null,
    point: { x: 0, y: 0 },
  };
  const { marks } = await recordScene({ ...emptyScene, nodes: [bare] }, tokens, new Map());
  return moveMarks(marks, signWidth / 2, middle, signSize / 36);
}

/** The types that are drawn, each with its sign and how many there are. */
async function typeRows(
  { nodes }: Scene,
  tokens: Tokens,
  nameOf: (root: string) => string,
): Promise<LegendRow[]> {
  const order = (root: string): number => typeLooks.indexOf(lookOf(root));
  const roots = [...new Set(nodes.flatMap(({ group, root }) => (group === undefined ? [root] : [])))];
  roots.sort((one, other) => order(one) - order(other));
  const rows: LegendRow[] = [];
  for (const root of roots) {
    const own = nodes.filter((node) => node.root === root && node.group === undefined);
    const [first] = own;
    if (first !== undefined)
      rows.push({
        marks: await typeSign(first, tokens),
        words: say('common.titleCount', { title: nameOf(root), count: own.length }),
      });
  }
  return rows;
}

const line = (
  colour: string,
  width: number,
  dash: readonly number[] = [],
  y = middle,
  opacity = 1,
): PathMark => ({
  kind: 'path',
  steps: [
    ['M', 1, y],
    ['L', signWidth - 1, y],
  ],
  fill: null,
  stroke: { colour, opacity, width, dash, cap: 'butt' },
});

/** Plain, dashed, dotted, double, proposed: those that are drawn. */
function lineRows({ links }: Scene, { link, warn }: Tokens): LegendRow[] {
  const own = links.filter(({ bundle }) => bundle === undefined);
  const has = (what: (one: SceneLink) => boolean): boolean => own.some(what);
  const isPlain = (one: SceneLink): boolean =>
    one.hedge === null && !one.act && !one.proposed && !one.disputed;
  return [
    ...(has(isPlain) ? [{ marks: [line(link, 2)], words: say('main.saysSo') }] : []),
    ...(has(({ hedge }) => hedge !== null)
      ? [{ marks: [line(link, 2, [8, 5])], words: say('main.hedged') }]
      : []),
    ...(has(({ act }) => act) ? [{ marks: [line(link, 2, [2, 4])], words: say('main.act') }] : []),
    ...(has(({ disputed }) => disputed)
      ? [
          {
            marks: [line(warn, 1.4, [], middle - 2.6), line(warn, 1.4, [], middle + 2.6)],
            words: say('main.double'),
          },
        ]
      : []),
    ...(has(({ proposed }) => proposed)
      ? [{ marks: [line(link, 2, [12, 4, 2, 4], middle, 0.7)], words: say('main.proposedKey') }]
      : []),
  ];
}

/** As `linkData` of the picture draws them. */
const widthOf = (origins: number): number => Math.min(8, 1.6 + 1.4 * Math.max(0, origins - 1));
/** From here on lines are of one width. */
const widestFrom = 6;

/** The scale of support: how thick a line is by its origins, as far as they are drawn. */
function supportRows({ links }: Scene, { link }: Tokens): LegendRow[] {
  const counts = links.flatMap(({ support, bundle }) =>
    bundle === undefined ? [Math.min(widestFrom, Math.max(1, support.origins))] : [],
  );
  return [...new Set(counts)]
    .sort((one, other) => one - other)
    .map((count) => ({
      marks: [line(link, widthOf(count))],
      words: count === widestFrom ? say('export.originsOrMore', { count }) : say('words.origins', { count }),
    }));
}

function nodeRows({ nodes, links }: Scene, { ink, surface }: Tokens): LegendRow[] {
  const circle = (stroke: PathMark['stroke'], fill: PathMark['fill']): PathMark => {
    const [x, y, r, k] = [signWidth / 2, middle, 9, 9 * 0.5523];
    const steps: PathMark['steps'] = [
      ['M', x + r, y],
      ['C', x + r, y + k, x + k, y + r, x, y + r],
      ['C', x - k, y + r, x - r, y + k, x - r, y],
      ['C', x - r, y - k, x - k, y - r, x, y - r],
      ['C', x + k, y - r, x + r, y - k, x + r, y],
      ['Z'],
    ];
    return { kind: 'path', steps, fill, stroke };
  };
  const rim = { colour: ink, opacity: 1, width: 2, dash: [4, 3], cap: 'butt' as const };
  const pill: readonly Mark[] = [
    circle(null, { colour: ink, opacity: 1 }),
    {
      kind: 'text',
      text: '+3',
      x: signWidth / 2,
      y: middle + 3.6,
      angle: 0,
      size: 10,
      isBold: true,
      anchor: 'middle',
      paint: { colour: surface, opacity: 1 },
    },
  ];
  const bundle: readonly Mark[] = [line(ink, 6, [], middle, 0.4)];
  return [
    ...(nodes.some(({ undrawn }) => undrawn > 0) ? [{ marks: pill, words: say('main.linksNotDrawn') }] : []),
    ...(nodes.some(({ invented }) => invented)
      ? [{ marks: [circle(rim, null)], words: say('main.dashedRim') }]
      : []),
    ...(links.some((link) => link.bundle !== undefined)
      ? [{ marks: bundle, words: say('export.bundle') }]
      : []),
  ];
}

/** What the signs of a picture mean: only those that are in it. */
export async function legendRows(
  scene: Scene,
  tokens: Tokens,
  nameOf: (root: string) => string,
): Promise<readonly LegendRow[]> {
  return [
    ...(await typeRows(scene, tokens, nameOf)),
    ...lineRows(scene, tokens),
    ...supportRows(scene, tokens),
    ...nodeRows(scene, tokens),
  ];
}
