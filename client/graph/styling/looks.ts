import type { Scene, SceneLink, SceneNode } from '../../state/select-scene.ts';
import {
  type LinkChannel,
  linkChannels,
  type NodeChannel,
  nodeChannels,
  type Rule,
} from '../../state/style.ts';
import { nodeSize } from '../layouts/box-of.ts';
import { lookOfGroup, widthOfBundle } from '../look-of-group.ts';
import { automaticLook, looksOf, sizeOf, sizes } from './scales.ts';
import { isPlain, linkValues, nodeValues, type Values } from './values-of.ts';

/** How an entity is drawn; empty parts are those of its type. */
export interface NodeLook {
  /** Model pixels. */
  readonly size: number;
  readonly tone: string;
  readonly form: string;
  /** Name of an icon. */
  readonly sign: string;
  /** Rules that its caption says the value of, with the values. */
  readonly told: readonly { readonly rule: Rule; readonly key: string }[];
}

export interface LinkLook {
  /** Model pixels. */
  readonly width: number;
  readonly tone: string;
  /** Name of strokes; empty for those that say how it is said. */
  readonly dash: string;
}

/** A rule that is followed, with what it goes by. */
interface Ruling<Item> {
  readonly rule: Rule;
  readonly values: Values<Item>;
}

function rulingsOf<Item>(
  scene: Scene,
  channels: readonly string[],
  valuesOf: (rule: Rule, scene: Scene) => Values<Item> | null,
): readonly Ruling<Item>[] {
  return scene.style.rules.flatMap((rule) => {
    if (!channels.includes(rule.channel)) return [];
    const values = valuesOf(rule, scene);
    return values === null ? [] : [{ rule, values }];
  });
}

/** The rules for entities that are followed, in their order. */
export const nodeRulings = (scene: Scene): readonly Ruling<SceneNode>[] =>
  rulingsOf(scene, nodeChannels, nodeValues);
/** The rules for links that are followed, in their order. */
export const linkRulings = (scene: Scene): readonly Ruling<SceneLink>[] =>
  rulingsOf(scene, linkChannels, linkValues);

/** What the reader chose for a value, where it is something that there is. */
function chosenLook({ channel, scale }: Rule, key: string): string | undefined {
  const chosen = Object.hasOwn(scale, key) ? scale[key] : undefined;
  if (chosen === undefined || channel === 'icon') return chosen;
  return looksOf[channel].includes(chosen) ? chosen : undefined;
}

/** The look that a rule gives to a value. */
export function lookOfKey<Item>({ rule, values }: Ruling<Item>, key: string): string {
  const chosen = chosenLook(rule, key);
  if (chosen !== undefined) return chosen;
  // A type has a look of its own.
  return rule.by === 'type' ? '' : automaticLook(rule.channel, values.placeOf(key));
}

/** The first rule for a channel that has a value for something, with that value. */
function deciding<Item>(
  rulings: readonly Ruling<Item>[],
  channel: NodeChannel | LinkChannel,
  item: Item,
): { readonly ruling: Ruling<Item>; readonly key: string } | null {
  for (const ruling of rulings) {
    const key = ruling.rule.channel === channel ? ruling.values.keyOf(item) : null;
    if (key !== null) return { ruling, key };
  }
  return null;
}

function sizeOfKey(ruling: Ruling<SceneNode>, key: string): number {
  const chosen = chosenLook(ruling.rule, key);
  if (chosen !== undefined && Object.hasOwn(sizes, chosen)) return sizes[chosen as keyof typeof sizes];
  const place = ruling.values.placeOf(key);
  return place.kind === 'share' ? sizeOf(place.share) : nodeSize;
}

/** Whether something beside the colour tells what a colour goes by: another channel that goes by the same, or the rise of its light. */
function isToldBeside(rulings: readonly Ruling<SceneNode>[], { rule, values }: Ruling<SceneNode>): boolean {
  if (values.range !== null) return true;
  const others = rulings.filter(
    (ruling) => ruling.rule.channel === 'shape' || ruling.rule.channel === 'icon',
  );
  // The shape and the sign of a type are there until something else takes both.
  if (rule.by === 'type')
    return (
      new Set(others.filter((other) => other.rule.by !== 'type').map((other) => other.rule.channel)).size < 2
    );
  return others.some((other) => other.rule.by === rule.by && other.rule.of === rule.of);
}

/** How each entity of a scene is drawn. */
export function nodeLooks(scene: Scene): (node: SceneNode) => NodeLook {
  const rulings = nodeRulings(scene);
  const told = rulings.filter(
    (ruling) =>
      ruling.rule.channel === 'caption' ||
      (ruling.rule.channel === 'colour' && !isToldBeside(rulings, ruling)),
  );
  return (node) => {
    if (node.group !== undefined) return { ...lookOfGroup(node.group), form: '', sign: '', told: [] };
    const lookIn = (channel: NodeChannel): string => {
      const found = deciding(rulings, channel, node);
      return found === null ? '' : lookOfKey(found.ruling, found.key);
    };
    const sized = deciding(rulings, 'size', node);
    const rows = told.flatMap(({ rule, values }) => {
      const key = values.keyOf(node);
      return key === null ? [] : [{ rule, key }];
    });
    return {
      size: sized === null ? nodeSize : sizeOfKey(sized.ruling, sized.key),
      tone: lookIn('colour'),
      form: lookIn('shape'),
      sign: lookIn('icon'),
      told: rows.filter(
        ({ rule, key }, at) =>
          rows.findIndex((row) => row.rule.by === rule.by && row.rule.of === rule.of && row.key === key) ===
          at,
      ),
    };
  };
}

/** Thickest link, in model pixels. */
const widest = 8;

/** How wide a link is with so many behind it, in model pixels. */
export const widthOfSupport = (count: number): number => Math.min(widest, 1.6 + 1.4 * Math.max(0, count - 1));

/** How each link of a scene is drawn, beside what its classes say of how it is said. */
export function linkLooks(scene: Scene): (link: SceneLink) => LinkLook {
  const rulings = linkRulings(scene);
  return (link) => {
    if (link.bundle !== undefined) return { width: widthOfBundle(link.bundle), tone: '', dash: '' };
    const lookIn = (channel: LinkChannel): string => {
      const found = deciding(rulings, channel, link);
      return found === null ? '' : lookOfKey(found.ruling, found.key);
    };
    const counted = deciding(rulings, 'width', link)?.key ?? String(link.support.origins);
    const width = widthOfSupport(Number(counted));
    // What is disputed, hedged, proposed, an act or compared is drawn as such, whatever rules there are.
    const plain = isPlain(link);
    return {
      width: link.disputed ? Math.max(3, width) : width,
      tone: link.disputed || link.compared !== null ? '' : lookIn('line'),
      dash: plain ? lookIn('dash') : '',
    };
  };
}
