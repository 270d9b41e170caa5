import { namesOfParts } from './explain-view.ts';
import { type Metric, metricNames } from './measure.ts';
import { plural } from './plural.ts';
import { sceneOf } from './scene-of.ts';
import type { Scene } from './select-scene.ts';
import type { State } from './state.ts';

const listed = new Intl.ListFormat('en', { type: 'conjunction' });

/** What a value means, in one sentence. */
export const metricMeanings: Readonly<Record<Metric, string>> = {
  degree: 'With how many others an entity is linked, among what is shown.',
  betweenness:
    'How often an entity lies on a shortest way between two others, among what is shown: the number of such pairs, and of a pair with several shortest ways its share.',
  pagerank:
    'How much of a long walk among what is shown is spent at an entity, when each step follows a link from subject to object and 15 in 100 jump anywhere.',
  communities:
    'Groups with more links inside them than chance would bring, among what is shown; another division may be as good.',
};

/** How links are counted, in one sentence. */
export const countingWords: Readonly<Record<Metric, string>> = {
  degree: 'Several links between the same two count once, whichever way they run.',
  betweenness: 'Several links between the same two count once, whichever way they run.',
  pagerank: 'Several links from the same subject to the same object count once.',
  communities: 'Several links between the same two count once, whichever way they run.',
};

/** What no measure of claims can say. */
export const measureCaveat =
  'Links are claims: a high value says who is much spoken of in them, not who matters or what is so.';

/** A value as a reader sees it. */
export function valueWords(metric: Metric, value: number): string {
  if (metric === 'communities') return value === 0 ? 'in no group' : `group ${value.toLocaleString('en')}`;
  if (metric === 'pagerank')
    return value.toLocaleString('en', { style: 'percent', maximumFractionDigits: 1 });
  return value.toLocaleString('en', { maximumFractionDigits: 1 });
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
    ...(hiddenTypes.length > 0 ? ['types not drawn'] : []),
    ...(aside.hidden.length > 0 ? ['entities hidden'] : []),
    ...(aside.folded.length > 0 ? ['entities folded'] : []),
    ...((comparison?.hidden.length ?? 0) > 0 ? ['classes of the comparison hidden'] : []),
    ...(without?.hides === true ? ['what falls away hidden'] : []),
  ];
}

/** That a measure is of what is shown only, with all that is known to be left out of it. */
export function sampleWords(state: State): string {
  const scene = sceneOf(state);
  const { nodes, links, truncated } = scene;
  const undrawn = undrawnLinks(state, scene);
  const limits = [...namesOfParts(state, state.view.filter), ...keptOutWords(state)];
  const parts = [
    `${plural(nodes.length, 'entity', 'entities')} and ${plural(links.length, 'link', 'links')}`,
    undrawn === 0
      ? 'no other link of these entities passes the filter'
      : `${truncated ? 'up to ' : ''}${plural(undrawn, 'more link', 'more links')} of these entities ${undrawn === 1 ? 'is' : 'are'} not drawn and not counted`,
    ...(limits.length > 0 ? [`narrowed by ${listed.format(limits)}`] : []),
    ...(truncated ? ['links were left out to keep to the limit'] : []),
  ];
  return `Measured on what is shown only: ${parts.join('; ')}. In the whole graph the values are others.`;
}

/** The groups of a picture, the largest first, with how many are in each; the last row, numbered 0, counts who is in none. */
export function groupsOf({ nodes }: Scene): readonly { readonly group: number; readonly count: number }[] {
  const counts = new Map<number, number>();
  for (const { measured } of nodes)
    if (measured !== null) counts.set(measured, (counts.get(measured) ?? 0) + 1);
  const place = (group: number): number => (group === 0 ? Infinity : group);
  return [...counts]
    .map(([group, count]) => ({ group, count }))
    .sort((one, other) => place(one.group) - place(other.group));
}

/** What is measured and comes out, as a sentence; none when nothing is measured. */
export function measureSentences(state: State): readonly string[] {
  const scene = sceneOf(state);
  if (scene.measure === null) return [];
  const { metric, as, range } = scene.measure;
  if (range === null) return [`${metricNames[metric]} is being measured.`];
  const undrawn = undrawnLinks(state, scene);
  const sample =
    undrawn === 0
      ? 'of what is shown only'
      : `of what is shown only, without ${plural(undrawn, 'more link', 'more links')} of these entities`;
  const result =
    metric === 'communities'
      ? plural(groupsOf(scene).filter(({ group }) => group > 0).length, 'group', 'groups')
      : `from ${valueWords(metric, range.least)} to ${valueWords(metric, range.greatest)}`;
  return [
    `${as === 'size' ? 'Size' : 'Colour'} shows ${metricNames[metric]} ${sample}: ${result}. It is about who is spoken of, not about what is so.`,
  ];
}
