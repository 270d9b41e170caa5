import { say } from '../texts/say.ts';
import { type Grouping, type GroupingKind, isGrouped } from './grouping.ts';

const kindWords: Readonly<Record<GroupingKind, string>> = {
  type: say('group.choice.type'),
  country: say('group.choice.country'),
  community: say('group.choice.community'),
};

/** What the control says is chosen. */
export function groupingChoice({ by, hand }: Grouping): string {
  const parts = [
    ...(by === null ? [] : [kindWords[by]]),
    ...(hand.length === 0 ? [] : [say('group.choice.hand')]),
  ];
  return parts.length === 0 ? say('group.choice.none') : parts.join(', ');
}

const gone = (from: readonly string[], to: readonly string[]): readonly string[] =>
  from.filter((id) => !to.includes(id));

/** Names of groups, as a step lists them. */
const quoted = (groups: readonly string[]): string =>
  groups.map((name) => say('common.quoted', { name })).join(', ');

const names = ({ hand }: Grouping): readonly string[] => hand.map(({ name }) => name);

/** What a change of the groups does, in the words of who did it. */
export function groupingStep(from: Grouping, to: Grouping): readonly string[] {
  if (JSON.stringify(from) === JSON.stringify(to)) return [];
  const words: string[] = [];
  if (from.by !== to.by)
    words.push(
      to.by === null ? say('group.groupedNothing') : say('group.grouped', { choice: kindWords[to.by] }),
    );
  const [came, went] = [gone(names(to), names(from)), gone(names(from), names(to))];
  if (came.length > 0) words.push(say('group.putGroups', { names: quoted(came) }));
  if (went.length > 0) words.push(say('group.letGroups', { names: quoted(went) }));
  if (words.length > 0) return words;
  if (JSON.stringify(from.hand) !== JSON.stringify(to.hand))
    return [say(isGrouped(to) ? 'group.changedMembers' : 'group.groupedNothing')];
  const opened = gone(to.open, from.open);
  if (opened.length > 0) return [say('group.opened')];
  return [say(gone(from.open, to.open).length > 0 ? 'group.closed' : 'group.openOrder')];
}
