import { languages } from '../texts/language.ts';
import { language, say, sayAll } from '../texts/say.ts';
import { namesOfParts } from './explain-view.ts';
import { type Metric, metricNames } from './measure.ts';
import { sceneOf } from './scene-of.ts';
import type { Scene } from './select-scene.ts';
import type { State } from './state.ts';
import type { NodeChannel } from './style.ts';

/** What a value means, in one sentence. */
export const metricMeanings: Readonly<Record<Metric, string>> = {
  degree: say('measure.degreeMeans'),
  betweenness: say('measure.betweennessMeans'),
  pagerank: say('measure.pagerankMeans'),
  communities: say('measure.communitiesMeans'),
};

/** How links are counted, in one sentence. */
export const countingWords: Readonly<Record<Metric, string>> = {
  degree: say('measure.countedOnce'),
  betweenness: say('measure.countedOnce'),
  pagerank: say('measure.countedOnceDirected'),
  communities: say('measure.countedOnce'),
};

/** What no measure of claims can say. */
export const measureCaveat = say('measure.caveat');

const decimal = new Intl.NumberFormat(languages[language].numbersLike, { maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });

/** A value as a reader sees it. */
export function valueWords(metric: Metric, value: number): string {
  if (metric === 'communities')
    return value === 0 ? say('measure.inNoGroup') : say('measure.group', { number: value });
  return metric === 'pagerank' ? percent.format(value) : decimal.format(value);
}

/** Links of the entities shown that pass the filter and are not drawn; one between two of them that is kept from the picture counts once. */
export function undrawnLinks({ status, data }: State, { nodes, links }: Scene): number {
  const picture = status.drawn === null ? undefined : data.pictures[status.drawn.key];
  const shown = new Set(nodes.map(({ id }) => id));
  const drawn = new Set(links.map(({ id }) => id));
  const between = (picture?.links ?? []).filter(
    ({ id, subject, object }) =>
      subject !== object && shown.has(subject) && shown.has(object) && !drawn.has(id),
  );
  return nodes.reduce((sum, { undrawn }) => sum + undrawn, 0) - between.length;
}

/** What keeps more out of the picture than its filter's sentences say. */
function keptOutWords({ view }: State): string[] {
  const { hiddenTypes, aside, comparison, without } = view;
  return [
    ...(hiddenTypes.length > 0 ? [say('measure.typesNotDrawn')] : []),
    ...(aside.hidden.length > 0 ? [say('measure.entitiesHidden')] : []),
    ...(aside.folded.length > 0 ? [say('measure.entitiesFolded')] : []),
    ...((comparison?.hidden.length ?? 0) > 0 ? [say('measure.classesHidden')] : []),
    ...(without?.hides === true ? [say('measure.fallingHidden')] : []),
  ];
}

/** That a measure is of what is shown only, with all that is known to be left out of it. */
export function sampleWords(state: State): string {
  const scene = sceneOf(state);
  const { nodes, links, truncated } = scene;
  const undrawn = undrawnLinks(state, scene);
  const limits = [...namesOfParts(state, state.view.filter), ...keptOutWords(state)];
  const parts = [
    say('measure.shown', { entities: nodes.length, links: links.length }),
    undrawn === 0
      ? say('measure.noneUndrawn')
      : say(truncated ? 'measure.undrawnUpTo' : 'measure.undrawn', { count: undrawn }),
    ...(limits.length > 0 ? [say('measure.narrowedBy', { limits: sayAll(limits) })] : []),
    ...(truncated ? [say('measure.truncated')] : []),
  ];
  return say('measure.sample', { parts: parts.join('; ') });
}

/** The groups of a picture, the largest first, with how many are in each; the last row, numbered 0, counts who is in none. */
export function groupsOf({
  nodes,
}: Pick<Scene, 'nodes'>): readonly { readonly group: number; readonly count: number }[] {
  const counts = new Map<number, number>();
  for (const { measured } of nodes) {
    const group = measured.communities;
    if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const place = (group: number): number => (group === 0 ? Infinity : group);
  return [...counts]
    .map(([group, count]) => ({ group, count }))
    .sort((one, other) => place(one.group) - place(other.group));
}

/** What is measured and comes out, a sentence for each way of showing it; none when nothing is measured. */
export function measureSentences(state: State): readonly string[] {
  const scene = sceneOf(state);
  return scene.measures.flatMap(({ metric, channels, range }) => {
    const name = metricNames[metric];
    if (range === null) return [say('measure.measuring', { metric: name })];
    const undrawn = undrawnLinks(state, scene);
    const sample = undrawn === 0 ? say('measure.ofShown') : say('measure.ofShownWithout', { count: undrawn });
    const result =
      metric === 'communities'
        ? say('measure.groups', { count: groupsOf(scene).filter(({ group }) => group > 0).length })
        : say('measure.fromTo', {
            least: valueWords(metric, range.least),
            greatest: valueWords(metric, range.greatest),
          });
    return channels.map((channel) =>
      say('measure.shows', {
        // One of the channels of entities, which the types of rules see to.
        channel: channel === 'caption' ? 'other' : (channel as Exclude<NodeChannel, 'caption'>),
        metric: name,
        sample,
        result,
      }),
    );
  });
}
