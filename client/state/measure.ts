import { say } from '../texts/say.ts';
export const metrics = ['degree', 'betweenness', 'pagerank', 'communities'] as const;
/** What can be measured of each entity, among what is shown. */
export type Metric = (typeof metrics)[number];

export const metricNames: Readonly<Record<Metric, string>> = {
  degree: say('measure.degree'),
  betweenness: say('measure.betweenness'),
  pagerank: say('measure.pagerank'),
  communities: say('measure.communities'),
};

export const measureLooks = ['size', 'colour'] as const;
export type MeasureLook = (typeof measureLooks)[number];

/** What is measured, and how the picture shows it. */
export interface Measure {
  readonly metric: Metric;
  readonly as: MeasureLook;
}

/** A measure that can be: a group has no size of its own. */
export const toMeasure = (metric: Metric, as: MeasureLook): Measure => ({
  metric,
  as: metric === 'communities' ? 'colour' : as,
});

/** Key of the problem that there is when measuring failed. */
export const measureKey = 'measure';

/** What is measured: the entities shown and, for each link drawn, its subject and its object. */
export interface MeasureQuestion {
  /** Equal for equal questions. */
  readonly key: string;
  readonly metric: Metric;
  readonly ids: readonly string[];
  readonly links: readonly (readonly [subject: string, object: string])[];
}

/** The answer for one question. */
export interface Measured {
  readonly metric: Metric;
  readonly key: string;
  /** By entity. Of communities: the number of its group, the largest being 1; 0 for an entity that is alone. */
  readonly values: Readonly<Record<string, number>>;
}

/** What a picture shows of a measure. */
export interface ShownMeasure {
  readonly metric: Metric;
  /** How it is shown. */
  readonly channels: readonly string[];
  readonly question: MeasureQuestion;
  /** Null while it is being measured. */
  readonly range: { readonly least: number; readonly greatest: number } | null;
}

interface Item {
  readonly id: string;
}
interface Line {
  readonly subject: string;
  readonly object: string;
}

/** What to ask of the entities and links drawn; the order in which they are drawn decides nothing. */
export function questionOf(metric: Metric, nodes: readonly Item[], links: readonly Line[]): MeasureQuestion {
  const ids = nodes.map(({ id }) => id).sort();
  const spelt = new Map(
    links.map(({ subject, object }) => [JSON.stringify([subject, object]), [subject, object] as const]),
  );
  const pairs = [...spelt].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, pair]) => pair);
  return { key: JSON.stringify([metric, ids, pairs]), metric, ids, links: pairs };
}

/** What a rule goes by, and what it decides. */
interface Showing {
  readonly by: string;
  readonly channel: string;
}

/** The measures of what is drawn that rules show, each with its least and greatest value as soon as the answer to this very question is there. */
export function shownMeasures(
  rules: readonly Showing[],
  measured: Readonly<Partial<Record<Metric, Measured>>>,
  nodes: readonly Item[],
  links: readonly Line[],
): readonly ShownMeasure[] {
  if (nodes.length === 0) return [];
  return metrics.flatMap((metric): ShownMeasure[] => {
    const channels = rules.filter(({ by }) => by === metric).map(({ channel }) => channel);
    if (channels.length === 0) return [];
    const question = questionOf(metric, nodes, links);
    const known = measured[metric];
    if (known?.key !== question.key) return [{ metric, channels, question, range: null }];
    const values = question.ids.map((id) => known.values[id] ?? 0);
    const least = values.reduce((low, value) => Math.min(low, value), Infinity);
    const greatest = values.reduce((high, value) => Math.max(high, value), -Infinity);
    return [{ metric, channels, question, range: { least, greatest } }];
  });
}

/** What the control says is chosen. */
export const measureChoice = (measure: Measure | null): string =>
  measure === null
    ? say('measure.chosenNothing')
    : say(measure.as === 'size' ? 'measure.asSize' : 'measure.asColour', {
        metric: metricNames[measure.metric],
      });

/** Whether two pictures show the same of measures. */
export const sameMeasures = (one: readonly ShownMeasure[], other: readonly ShownMeasure[]): boolean =>
  one.length === other.length &&
  one.every(
    (shown, at) =>
      shown.question.key === other[at]?.question.key &&
      shown.channels.join() === other[at].channels.join() &&
      (shown.range === null) === (other[at].range === null),
  );
