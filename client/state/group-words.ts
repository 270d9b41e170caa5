import { say, sayAll } from '../texts/say.ts';
import { communitiesOf } from './communities.ts';
import type { GroupedScene } from './group-scene.ts';
import { groupedSceneOf } from './grouped-scene-of.ts';
import { isGrouped } from './grouping.ts';
import { groupingOf, isPastBudget } from './grouping-of.ts';
import { pictureLimit } from './needs.ts';
import type { State } from './state.ts';

const kindWords = {
  type: say('group.kind.type'),
  country: say('group.kind.country'),
  community: say('group.kind.community'),
} as const;

/** That lines between groups are no statements. */
export const bundleCaveat = say('group.caveat');

/** What decides the groups, and how far that may be trusted. */
export const groupingMeanings = {
  type: say('group.typeMeans'),
  country: say('group.countryMeans'),
  community: say('group.communityMeans'),
} as const;

/** Why a large picture is always grouped. */
export const budgetWords = say('group.budget', { most: pictureLimit });

/** Entities that are drawn inside closed groups, and those drawn one by one. */
export function countGrouped({ groups, drawn }: GroupedScene): {
  readonly closed: number;
  readonly inside: number;
  readonly single: number;
} {
  const closed = groups.filter(({ isOpen }) => !isOpen);
  return {
    closed: closed.length,
    inside: closed.reduce((sum, { members }) => sum + members.length, 0),
    single: drawn.nodes.length - closed.length,
  };
}

/** What of the picture is drawn as one, as sentences; none when everything is drawn one by one. */
export function groupSentences(state: State): readonly string[] {
  const grouping = groupingOf(state);
  const grouped = groupedSceneOf(state);
  const sentences: string[] = [];
  if (isGrouped(grouping)) {
    const by = [
      ...(grouping.by === null ? [] : [kindWords[grouping.by]]),
      ...(grouping.hand.length === 0 ? [] : [say('group.kind.hand')]),
    ];
    if (communitiesOf(state) === null) return [say('group.finding')];
    const { closed, inside, single } = countGrouped(grouped);
    const open = grouped.groups.filter(({ isOpen }) => isOpen);
    sentences.push(
      say('group.sentence', { kinds: sayAll(by), closed, inside, single }),
      ...(open.length === 0
        ? []
        : [
            say(open.length > 3 ? 'group.openNamesMore' : 'group.openNames', {
              names: sayAll(open.slice(0, 3).map(({ name }) => name)),
            }),
          ]),
    );
    if (isPastBudget(state)) sentences.push(budgetWords);
    const tooLarge = grouped.groups.filter(({ id, isTooLarge }) => isTooLarge && grouping.open.includes(id));
    if (tooLarge.length > 0)
      sentences.push(say('group.tooLargeNames', { names: sayAll(tooLarge.map(({ name }) => name)) }));
    if (closed > 0) sentences.push(bundleCaveat);
  } else if (grouped.bundles.length > 0) {
    const links = grouped.bundles.reduce((sum, bundle) => sum + bundle.links.length, 0);
    sentences.push(say('group.bundles', { links, bundles: grouped.bundles.length }));
  }
  return sentences;
}

/** What opening or closing a group or bundle comes to. */
export function saidOfOpening(state: State, id: string, isOpen: boolean): string {
  const group = groupedSceneOf(state).groups.find((one) => one.id === id);
  if (group === undefined) return say(isOpen ? 'group.linksDrawnSingly' : 'group.linksDrawnAsOne');
  return say(isOpen ? 'group.isOpen' : 'group.isClosed', { name: group.name, count: group.members.length });
}
