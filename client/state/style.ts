import { type Measure, type MeasureLook, type Metric, measureLooks, metrics } from './measure.ts';

/** Every preset there is, by the name that addresses and files have for it; `client/graph/presets/presets.ts` has what each looks like. */
export const presetNames = ['screen', 'print', 'contrast', 'colour-blind', 'brand'] as const;
export type PresetName = (typeof presetNames)[number];

/** What of an entity a rule decides. Its rim, its outline and how faint it is are kept for what the product says by them. */
export const nodeChannels = ['colour', 'shape', 'icon', 'size', 'caption'] as const;
export type NodeChannel = (typeof nodeChannels)[number];
/** What of a link a rule decides: its colour, its width, its strokes. */
export const linkChannels = ['line', 'width', 'dash'] as const;
export type LinkChannel = (typeof linkChannels)[number];
export type Channel = NodeChannel | LinkChannel;

/** What a rule for entities goes by: its type; what links that are drawn say it has by a predicate; the most origins behind one of its links; what is measured. */
export const nodeSources = ['type', 'property', 'most-origins', ...metrics] as const;
export type NodeSource = (typeof nodeSources)[number];
/** What a rule for links goes by. */
export const linkSources = ['origins', 'tellers', 'claims', 'stance', 'predicate'] as const;
export type LinkSource = (typeof linkSources)[number];
export type Source = NodeSource | LinkSource;

const supports = ['origins', 'tellers', 'claims'] as const satisfies readonly LinkSource[];

/**
 * What a rule for a channel may go by. A width is read as how many stand behind a link, and strokes as how surely it is said: let anything
 * else decide them, and what is said would look like what is so.
 */
export const sourcesOf: Readonly<Record<Channel, readonly Source[]>> = {
  colour: nodeSources,
  shape: nodeSources,
  icon: nodeSources,
  size: nodeSources,
  caption: nodeSources,
  line: linkSources,
  width: supports,
  dash: [...supports, 'stance'],
};
export const channels: readonly Channel[] = [...nodeChannels, ...linkChannels];

/** One thing of what is drawn follows from one thing of what is known of it. */
export interface Rule {
  readonly channel: Channel;
  readonly by: Source;
  /** Of `property`: the predicate. Empty for all others. */
  readonly of: string;
  /** What the reader chose for a value; the others are looked after. */
  readonly scale: Readonly<Record<string, string>>;
}

/** The value of an entity of which links say several things by one predicate. */
export const severalKey = '*';

/** A picture that the reader put on an entity. */
export interface NodePicture {
  /** Of the entity. */
  readonly id: string;
  /** Key of the image. */
  readonly image: string;
  /** What is to be seen, for who does not see it. */
  readonly alt: string;
  /** Who says that it is a picture of this, or where it comes from. */
  readonly credit: string;
}

/** How a view looks. */
export interface Style {
  readonly preset: PresetName;
  /** The reader's own colours, for the preset that takes them: `#rrggbb`. */
  readonly brand: readonly string[];
  /** In their order: of several for one channel the first that has a value decides. */
  readonly rules: readonly Rule[];
  readonly pictures: readonly NodePicture[];
}

export const noStyle: Style = { preset: 'screen', brand: [], rules: [], pictures: [] };

export const isMetric = (by: Source): by is Metric => metrics.some((metric) => metric === by);
const isMeasureLook = (channel: Channel): channel is MeasureLook =>
  measureLooks.some((look) => look === channel);

/** Whether a rule shows a measure in a way that the control of measures offers. */
const isOfMeasure = ({ channel, by }: Rule): boolean => isMetric(by) && isMeasureLook(channel);

/** Whether a rule leaves the looks of types to be seen: where it goes by them, or has values for some entities only. */
export const keepsTypes = ({ by }: Rule): boolean => by === 'type' || by === 'property';

/** Of entities, what another thing than their type decides, of all of them. */
export const channelsWithoutType = (rules: readonly Rule[]): readonly NodeChannel[] =>
  nodeChannels.filter((channel) => rules.some((rule) => rule.channel === channel && !keepsTypes(rule)));

/** What rules need to be measured, each once. */
export const metricsOf = ({ rules }: Style): readonly Metric[] => [
  ...new Set(rules.flatMap(({ by }) => (isMetric(by) ? [by] : []))),
];

/** The first measure that sizes or colours show; null when none does. */
export function measureOf({ rules }: Style): Measure | null {
  const rule = rules.find(isOfMeasure);
  return rule === undefined
    ? null
    : // As `isOfMeasure` found.
      { metric: rule.by as Metric, as: rule.channel as MeasureLook };
}

/** The rules with another measure in place of the first, or without it. */
export function withMeasure({ rules }: Style, measure: Measure | null): readonly Rule[] {
  const at = rules.findIndex(isOfMeasure);
  const rule = measure === null ? [] : [{ channel: measure.as, by: measure.metric, of: '', scale: {} }];
  return at < 0 ? [...rule, ...rules] : rules.toSpliced(at, 1, ...rule);
}
