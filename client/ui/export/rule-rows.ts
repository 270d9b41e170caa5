import { type LegendRow, signHeight, signWidth } from '../../export/lay-out-legend.ts';
import type { Mark, PathMark } from '../../export/marks.ts';
import { lineOn } from '../../graph/contrast-of.ts';
import { dashes } from '../../graph/styling/scales.ts';
import { measureSteps } from '../../graph/styling/tones.ts';
import type { Tokens } from '../../graph/tokens.ts';
import type { Scene } from '../../state/select-scene.ts';
import { noStyle, type Rule, type Style } from '../../state/style.ts';
import { say } from '../../texts/say.ts';
import '../../texts/style-texts.ts';
import { type KeyRow, keyRows, type RuleKeyRows } from '../style/key-rows.ts';
import type { RuleNames } from '../style/rule-words.ts';

const middle = signHeight / 2;

/** A line across the sign. */
export const lineMark = (
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

/** A circle about the middle of the sign, or about another point of its height. */
export function circleMark(
  stroke: PathMark['stroke'],
  fill: PathMark['fill'],
  r = 9,
  x = signWidth / 2,
): PathMark {
  const [y, k] = [middle, r * 0.5523];
  const steps: PathMark['steps'] = [
    ['M', x + r, y],
    ['C', x + r, y + k, x + k, y + r, x, y + r],
    ['C', x - k, y + r, x - r, y + k, x - r, y],
    ['C', x - r, y - k, x - k, y - r, x, y - r],
    ['C', x + k, y - r, x + r, y - k, x + r, y],
    ['Z'],
  ];
  return { kind: 'path', steps, fill, stroke };
}

const paint = (colour: string) => ({ colour, opacity: 1 });
const rim = (colour: string) => ({ ...paint(colour), width: 1.2, dash: [], cap: 'butt' as const });

/** Three sizes, or the five colours from the least to the greatest. */
function scaleMarks({ channel }: Rule, { inkSoft, tones }: Tokens): readonly Mark[] {
  if (channel === 'size')
    return [3, 5, 8].map((r, at) => circleMark(null, paint(inkSoft), r, [5, 16, 31][at]));
  const width = (signWidth - 2) / measureSteps;
  return Array.from({ length: measureSteps }, (_, step): PathMark => {
    const [left, right] = [1 + step * width, 1 + (step + 1) * width];
    return {
      kind: 'path',
      steps: [
        ['M', left, middle - 6],
        ['L', right, middle - 6],
        ['L', right, middle + 6],
        ['L', left, middle + 6],
        ['Z'],
      ],
      fill: paint(tones[`measure-${step + 1}`] ?? inkSoft),
      stroke: rim(inkSoft),
    };
  });
}

/** An entity as it is drawn under a style, with nothing but its look. */
export type DrawSign = (style: Style) => Promise<readonly Mark[]>;

async function lookMarks(
  { channel }: Rule,
  { look }: KeyRow,
  tokens: Tokens,
  draw: DrawSign,
): Promise<readonly Mark[]> {
  const { surface, ink, inkSoft, link, tones } = tokens;
  switch (channel) {
    case 'colour':
      return [circleMark(rim(inkSoft), paint(tones[look] ?? surface))];
    case 'line':
      return [lineMark(lineOn(surface, tones[look] ?? ink, ink), 2)];
    case 'width':
      return [lineMark(link, Number(look))];
    case 'dash':
      return [lineMark(link, 2, dashes[look as keyof typeof dashes] ?? [])];
    default:
      // As the look that a reader chose for the type of what is drawn.
      return draw({ ...noStyle, rules: [{ channel, by: 'type', of: '', scale: { sign: look } }] });
  }
}

async function rowsOfRule(key: RuleKeyRows, tokens: Tokens, draw: DrawSign): Promise<LegendRow[]> {
  const { rule, title, rows, ends } = key;
  const said = rule.by === 'property' ? `${title} (${say('style.asLinksSay')})` : title;
  if (ends !== null) {
    const range = say('style.fromTo', { from: ends.least, to: ends.greatest });
    return [{ marks: scaleMarks(rule, tokens), words: say('style.titled', { title: said, words: range }) }];
  }
  if (rows.length === 0) return [{ marks: [], words: said }];
  const made: LegendRow[] = [];
  for (const row of rows)
    made.push({
      marks: await lookMarks(rule, row, tokens, draw),
      words: say('style.titled', { title: said, words: row.words }),
    });
  return made;
}

/** What the looks that rules give mean, as far as they are drawn. */
export async function ruleRows(
  scene: Scene,
  tokens: Tokens,
  names: RuleNames,
  draw: DrawSign,
): Promise<readonly LegendRow[]> {
  const made: LegendRow[] = [];
  for (const key of keyRows(scene, names)) made.push(...(await rowsOfRule(key, tokens, draw)));
  return made;
}
