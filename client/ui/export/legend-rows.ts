import { type LegendRow, signHeight, signWidth } from '../../export/lay-out-legend.ts';
import type { Mark } from '../../export/marks.ts';
import { moveMarks } from '../../export/move-marks.ts';
import { recordScene } from '../../graph/record-scene.ts';
import { widthOfSupport } from '../../graph/styling/looks.ts';
import type { Tokens } from '../../graph/tokens.ts';
import { countRoots } from '../../graph/type-looks.ts';
import {
  emptyScene,
  type Scene,
  type SceneLink,
  type SceneNode,
  unmeasured,
} from '../../state/select-scene.ts';
import { keepsTypes, noStyle, type Style } from '../../state/style.ts';
import { say } from '../../texts/say.ts';
import type { RuleNames } from '../style/rule-words.ts';
import { circleMark, lineMark, ruleRows } from './rule-rows.ts';

/** Height of a type's sign; on screen it is an entity without its caption. */
const signSize = 22;
const middle = signHeight / 2;

/** An entity as it is drawn under a style, small and with nothing but its look. */
async function entitySign(node: SceneNode, tokens: Tokens, style: Style): Promise<readonly Mark[]> {
  const bare: SceneNode = {
    ...node,
    name: '',
    typeName: '',
    invented: false,
    faded: false,
    undrawn: 0,
    aside: false,
    path: null,
    faint: false,
    folded: 0,
    damped: false,
    pinned: false,
    measured: unmeasured,
    point: { x: 0, y: 0 },
  };
  const { marks } = await recordScene({ ...emptyScene, nodes: [bare], style }, tokens, new Map());
  return moveMarks(marks, signWidth / 2, middle, signSize / 36);
}

/** Of a style what it says of types; colours that go by something else are none of theirs. */
function ofTypes({ style }: Scene, tokens: Tokens): { readonly style: Style; readonly tokens: Tokens } {
  const rules = style.rules.filter(({ by, channel }) => by === 'type' && channel !== 'caption');
  const isPlain = style.rules.some((rule) => rule.channel === 'colour' && !keepsTypes(rule));
  const plain = tokens.tones['group-other'] ?? tokens.surface;
  const types = Object.fromEntries(Object.keys(tokens.types).map((root) => [root, plain]));
  return { style: { ...noStyle, rules }, tokens: isPlain ? { ...tokens, types } : tokens };
}

/** The types that are drawn, each with its sign and how many there are. */
async function typeRows(scene: Scene, all: Tokens, nameOf: (root: string) => string): Promise<LegendRow[]> {
  const { nodes } = scene;
  const { style, tokens } = ofTypes(scene, all);
  const single = nodes.filter(({ group }) => group === undefined);
  const rows: LegendRow[] = [];
  for (const [root, count] of countRoots(single.map((node) => node.root))) {
    const first = single.find((node) => node.root === root);
    if (first !== undefined)
      rows.push({
        marks: await entitySign(first, tokens, style),
        words: say('common.titleCount', { title: nameOf(root), count }),
      });
  }
  return rows;
}

/** Plain, dashed, dotted, double, proposed: those that are drawn. */
function lineRows({ links }: Scene, { link, warn }: Tokens): LegendRow[] {
  const own = links.filter(({ bundle }) => bundle === undefined);
  const has = (what: (one: SceneLink) => boolean): boolean => own.some(what);
  const isPlain = (one: SceneLink): boolean =>
    one.hedge === null && !one.act && !one.proposed && !one.disputed;
  return [
    ...(has(isPlain) ? [{ marks: [lineMark(link, 2)], words: say('main.saysSo') }] : []),
    ...(has(({ hedge }) => hedge !== null)
      ? [{ marks: [lineMark(link, 2, [8, 5])], words: say('main.hedged') }]
      : []),
    ...(has(({ act }) => act) ? [{ marks: [lineMark(link, 2, [2, 4])], words: say('main.act') }] : []),
    ...(has(({ disputed }) => disputed)
      ? [
          {
            marks: [lineMark(warn, 1.4, [], middle - 2.6), lineMark(warn, 1.4, [], middle + 2.6)],
            words: say('main.double'),
          },
        ]
      : []),
    ...(has(({ proposed }) => proposed)
      ? [{ marks: [lineMark(link, 2, [12, 4, 2, 4], middle, 0.7)], words: say('main.proposedKey') }]
      : []),
  ];
}

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
      marks: [lineMark(link, widthOfSupport(count))],
      words: count === widestFrom ? say('export.originsOrMore', { count }) : say('words.origins', { count }),
    }));
}

function nodeRows({ nodes, links }: Scene, { ink, surface }: Tokens): LegendRow[] {
  const rim = { colour: ink, opacity: 1, width: 2, dash: [4, 3], cap: 'butt' as const };
  const pill: readonly Mark[] = [
    circleMark(null, { colour: ink, opacity: 1 }),
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
  const bundle: readonly Mark[] = [lineMark(ink, 6, [], middle, 0.4)];
  return [
    ...(nodes.some(({ undrawn }) => undrawn > 0) ? [{ marks: pill, words: say('main.linksNotDrawn') }] : []),
    ...(nodes.some(({ invented }) => invented)
      ? [{ marks: [circleMark(rim, null)], words: say('main.dashedRim') }]
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
  names: RuleNames,
): Promise<readonly LegendRow[]> {
  const [first] = scene.nodes;
  const sign = { ...first, group: undefined, root: 'sign', id: 'sign' };
  const draw = async (style: Style): Promise<readonly Mark[]> =>
    // A scene with something in it has a first entity.
    first === undefined ? [] : entitySign(sign as unknown as SceneNode, tokens, style);
  return [
    ...(await typeRows(scene, tokens, names.type)),
    ...(await ruleRows(scene, tokens, names, draw)),
    ...lineRows(scene, tokens),
    ...(scene.style.rules.some(({ channel }) => channel === 'width') ? [] : supportRows(scene, tokens)),
    ...nodeRows(scene, tokens),
  ];
}
