import { linkRulings, lookOfKey, nodeRulings, widthOfSupport } from '../../graph/styling/looks.ts';
import type { StanceKey, Values } from '../../graph/styling/values-of.ts';
import { valueWords } from '../../state/measure-words.ts';
import type { Scene } from '../../state/select-scene.ts';
import { isMetric, type Rule, severalKey } from '../../state/style.ts';
import { say, sayNumber } from '../../texts/say.ts';
import '../../texts/style-texts.ts';
import { stanceWords } from '../panel/voice-words.ts';
import { type RuleNames, ruleWords } from './rule-words.ts';

/** A look with what it means. */
export interface KeyRow {
  /** Name of the colour, shape, icon, size or strokes; of a width: model pixels. */
  readonly look: string;
  readonly words: string;
}

/** What of a picture a rule decides, and what its looks mean; only those that are drawn. */
export interface RuleKeyRows {
  readonly rule: Rule;
  readonly title: string;
  readonly rows: readonly KeyRow[];
  /** Of looks that grow with a number: its least and its greatest value, in words. */
  readonly ends: { readonly least: string; readonly greatest: string } | null;
}

/** Lines are of one width from here on. */
const widestFrom = 6;

function numberWords({ by }: Rule, value: number): string {
  return isMetric(by) ? valueWords(by, value) : sayNumber(value);
}

/** What a value that is told apart is called. */
export function valueName({ by }: Rule, key: string, names: RuleNames): string {
  if (by === 'type') return names.type(key);
  if (by === 'predicate') return names.predicate(key);
  // A key of `stanceOf`.
  if (by === 'stance') return stanceWords[key as StanceKey].verb;
  if (by === 'communities')
    return key === '0' ? say('measure.inNoGroup') : say('measure.group', { number: Number(key) });
  return key === severalKey ? say('style.several') : names.entity(key);
}

/** How many have a value, in the words that tell of groups where it is a group. */
function groupWords(rule: Rule, key: string, count: number, names: RuleNames): string {
  if (rule.by !== 'communities')
    return say('common.titleCount', { title: valueName(rule, key, names), count });
  return key === '0'
    ? say('measure.inNoGroupCount', { count })
    : say('measure.groupCount', { number: Number(key), count });
}

type Ruling = { readonly rule: Rule; readonly values: Values<never> };

/** A row for each look that is drawn; those that share one with what stands for all others are one. */
function rowsOfGroups({ rule, values }: Ruling, names: RuleNames): readonly KeyRow[] {
  const rows = values.keys.map(({ key, count }) => ({ key, count, look: lookOfKey({ rule, values }, key) }));
  const isRest = ({ look, key }: { look: string; key: string }): boolean =>
    look === 'group-other' && key !== '0' && !Object.hasOwn(rule.scale, key);
  const rest = rows.filter(isRest);
  const own = rest.length < 2 ? rows : rows.filter((row) => !isRest(row));
  return [
    // A type that has its own look stands among the types.
    ...own
      .filter(({ look }) => look !== '')
      .map(({ key, count, look }) => ({ look, words: groupWords(rule, key, count, names) })),
    ...(rest.length < 2
      ? []
      : [
          {
            look: 'group-other',
            words:
              rule.by === 'communities'
                ? say('measure.otherGroups', {
                    groups: rest.length,
                    count: rest.reduce((sum, { count }) => sum + count, 0),
                  })
                : say('style.others', { values: rest.length }),
          },
        ]),
  ];
}

/** A row for each step that is drawn, from the least. */
function rowsOfSteps({ rule, values }: Ruling): readonly KeyRow[] {
  const steps = new Map<string, number[]>();
  for (const { key } of values.keys) {
    const look = lookOfKey({ rule, values }, key);
    steps.set(look, [...(steps.get(look) ?? []), Number(key)]);
  }
  return [...steps].map(([look, all]) => {
    const [least = 0, greatest = 0] = [all[0], all.at(-1)];
    const from = numberWords(rule, least);
    return {
      look,
      words: least === greatest ? from : say('style.fromTo', { from, to: numberWords(rule, greatest) }),
    };
  });
}

/** Looks by how many stand behind a link: as many as differ. */
function rowsOfCounts({ rule, values }: Ruling): readonly KeyRow[] {
  const last = rule.channel === 'width' ? widestFrom : 3;
  const counts = [...new Set(values.keys.map(({ key }) => Math.min(last, Number(key))))];
  return counts.map((count) => ({
    look:
      rule.channel === 'width' ? String(widthOfSupport(count)) : lookOfKey({ rule, values }, String(count)),
    words: count === last ? say('style.orMore', { count }) : sayNumber(count),
  }));
}

function rowsOf(ruling: Ruling, names: RuleNames): readonly KeyRow[] {
  const { rule, values } = ruling;
  // What captions say needs no key.
  if (rule.channel === 'caption') return [];
  const [first] = values.keys;
  if (first === undefined) return [];
  const { kind } = values.placeOf(first.key);
  if (kind === 'count') return rowsOfCounts(ruling);
  if (kind === 'share')
    return rule.channel === 'colour' || rule.channel === 'size' ? [] : rowsOfSteps(ruling);
  return rowsOfGroups(ruling, names);
}

/** What the rules of a scene mean, in their order: those that are followed, and the looks that are drawn. */
export function keyRows(scene: Scene, names: RuleNames): readonly RuleKeyRows[] {
  // What is read of the values is the same for entities and links.
  const rulings = [...nodeRulings(scene), ...linkRulings(scene)] as unknown as readonly Ruling[];
  return rulings.flatMap((ruling) => {
    const { rule, values } = ruling;
    if (values.keys.length === 0) return [];
    const isScale = values.range !== null && (rule.channel === 'colour' || rule.channel === 'size');
    return [
      {
        rule,
        title: ruleWords(rule, names),
        rows: rowsOf(ruling, names),
        ends:
          values.range === null || !isScale
            ? null
            : {
                least: numberWords(rule, values.range.least),
                greatest: numberWords(rule, values.range.greatest),
              },
      },
    ];
  });
}
