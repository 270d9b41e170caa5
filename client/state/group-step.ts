import { type Grouping, type GroupingKind, isGrouped } from './grouping.ts';

const kindWords: Readonly<Record<GroupingKind, string>> = {
  type: 'by type',
  country: 'by country',
  community: 'by community',
};

/** What the control says is chosen. */
export function groupingChoice({ by, hand }: Grouping): string {
  const parts = [...(by === null ? [] : [kindWords[by]]), ...(hand.length === 0 ? [] : ['by hand'])];
  return parts.length === 0 ? 'not at all' : parts.join(', ');
}

const gone = (from: readonly string[], to: readonly string[]): readonly string[] =>
  from.filter((id) => !to.includes(id));

const names = ({ hand }: Grouping): readonly string[] => hand.map(({ name }) => name);

/** What a change of the groups does, in the words of who did it. */
export function groupingStep(from: Grouping, to: Grouping): readonly string[] {
  if (JSON.stringify(from) === JSON.stringify(to)) return [];
  const words: string[] = [];
  if (from.by !== to.by) words.push(to.by === null ? 'grouped nothing' : `grouped ${kindWords[to.by]}`);
  const [came, went] = [gone(names(to), names(from)), gone(names(from), names(to))];
  if (came.length > 0) words.push(`put the group ${came.map((name) => `“${name}”`).join(', ')} together`);
  if (went.length > 0) words.push(`let the group ${went.map((name) => `“${name}”`).join(', ')} go`);
  if (words.length > 0) return words;
  if (JSON.stringify(from.hand) !== JSON.stringify(to.hand))
    return [isGrouped(to) ? 'changed who is in a group by hand' : 'grouped nothing'];
  const opened = gone(to.open, from.open);
  if (opened.length > 0) return ['opened what was drawn as one'];
  return gone(from.open, to.open).length > 0
    ? ['drew as one again what was open']
    : ['changed the order of what is open'];
}
