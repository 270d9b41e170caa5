import { communitiesOf } from './communities.ts';
import type { GroupedScene } from './group-scene.ts';
import { groupedSceneOf } from './grouped-scene-of.ts';
import { isGrouped } from './grouping.ts';
import { groupingOf, isPastBudget } from './grouping-of.ts';
import { pictureLimit } from './needs.ts';
import { plural } from './plural.ts';
import type { State } from './state.ts';

const listed = new Intl.ListFormat('en', { type: 'conjunction' });

const kindWords = { type: 'type', country: 'country', community: 'community' } as const;

/** That lines between groups are no statements. */
export const bundleCaveat =
  'A group and a line from or to it say nothing themselves: open them for who says what.';

/** What decides the groups, and how far that may be trusted. */
export const groupingMeanings = {
  type: 'Entities of one root type together.',
  country:
    'A country together with what links say is in it and in no other; what is only denied to be there is left out, and so is what is said to be in several.',
  community:
    'Entities with more links among them than chance would bring, found by a program among what is shown; another division may be as good. Each is named after the one of it that is linked most.',
} as const;

/** Why a large picture is always grouped. */
export const budgetWords = `More than ${pictureLimit.toLocaleString('en')} entities are drawn as groups; the table lists all of them.`;

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
      ...(grouping.hand.length === 0 ? [] : ['hand']),
    ];
    if (communitiesOf(state) === null) return ['The communities are being found.'];
    const { closed, inside, single } = countGrouped(grouped);
    const open = grouped.groups.filter(({ isOpen }) => isOpen);
    sentences.push(
      `Grouped by ${listed.format(by)}: ${plural(closed, 'group stands', 'groups stand')} for ${plural(inside, 'entity', 'entities')}; ${single === 0 ? 'none is' : plural(single, 'entity is', 'entities are')} drawn singly.`,
      ...(open.length === 0
        ? []
        : [
            `Open: ${listed.format(open.slice(0, 3).map(({ name }) => name))}${open.length > 3 ? ' and more' : ''}.`,
          ]),
    );
    if (isPastBudget(state)) sentences.push(budgetWords);
    const tooLarge = grouped.groups.filter(({ id, isTooLarge }) => isTooLarge && grouping.open.includes(id));
    if (tooLarge.length > 0)
      sentences.push(`Too large to be open: ${listed.format(tooLarge.map(({ name }) => name))}.`);
    if (closed > 0) sentences.push(bundleCaveat);
  } else if (grouped.bundles.length > 0) {
    const links = grouped.bundles.reduce((sum, bundle) => sum + bundle.links.length, 0);
    sentences.push(
      `${plural(links, 'link', 'links')} between the same two entities ${links === 1 ? 'is' : 'are'} drawn as ${plural(grouped.bundles.length, 'bundle', 'bundles')}.`,
    );
  }
  return sentences;
}

/** What opening or closing a group or bundle comes to. */
export function saidOfOpening(state: State, id: string, isOpen: boolean): string {
  const group = groupedSceneOf(state).groups.find((one) => one.id === id);
  if (group === undefined)
    return isOpen ? 'The links are drawn one by one.' : 'The links are drawn as one line.';
  const members = plural(group.members.length, 'entity', 'entities');
  return isOpen
    ? `${group.name} is open: ${members} drawn singly.`
    : `${group.name} is closed: ${members} in it.`;
}
