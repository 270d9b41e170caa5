import { nameOf } from './name-of.ts';
import { endsWords } from './path-ends-words.ts';
import { endsAtMost, type PathSearch } from './path-search.ts';
import { plural } from './plural.ts';
import { sceneOf } from './scene-of.ts';
import type { State } from './state.ts';

const listed = new Intl.ListFormat('en', { type: 'conjunction' });

const predicateOf = (state: State, id: string): string =>
  `“${state.data.start?.predicates[id]?.label ?? id}”`;

/** What is asked of the paths, in short: `at most 4 hops, at least 2 origins behind each hop`. */
export function choicesWords(state: State, search: PathSearch): string {
  const { maxHops, minOrigins, asserted, keptOut } = search;
  const out = [
    ...keptOut.entities.map((id) => nameOf(state, id)),
    ...keptOut.predicates.map((id) => predicateOf(state, id)),
    ...keptOut.speakers.map((id) => `what comes through ${nameOf(state, id)}`),
  ];
  return [
    `at most ${plural(maxHops, 'hop', 'hops')}`,
    ...(minOrigins > 1 || asserted
      ? [`each hop ${asserted ? 'asserted' : 'said'} by at least ${plural(minOrigins, 'origin', 'origins')}`]
      : []),
    ...(out.length > 0 ? [`without ${listed.format(out)}`] : []),
  ].join(', ');
}

/** What is on screen of the path that was chosen. */
function chosenSentence(state: State, { chosen }: PathSearch): string {
  const drawn = sceneOf(state).links.filter(({ path }) => path === 'on').length;
  const hops = plural(chosen.length, 'hop', 'hops');
  if (drawn < chosen.length)
    return `Of the path of ${hops} that was chosen, ${chosen.length - drawn} cannot be drawn: they do not pass the filter, or their type is hidden.`;
  return `A path of ${hops} stands out: it says what is said, link by link, and no more; the rest is faint.`;
}

/** The search for paths and the path that stands out, as sentences of what the picture shows. */
export function pathSentences(state: State): readonly string[] {
  const { paths } = state.view;
  if (paths === null || paths.ends.length < 2) return [];
  const ends = endsWords(paths.ends.map((id) => nameOf(state, id)));
  return [
    `Paths are looked for ${ends}: ${choicesWords(state, paths)}.`,
    ...(paths.chosen.length > 0 ? [chosenSentence(state, paths)] : []),
  ];
}

/** What picking or leaving out an end comes to. */
export function saidOfEnds(state: State): string {
  const { paths } = state.view;
  if (paths === null) return 'The search for paths is over.';
  const words = endsWords(paths.ends.map((id) => nameOf(state, id)));
  if (paths.ends.length === 1) return `Paths ${words}: pick another entity.`;
  return `Paths ${words}.${paths.ends.length === endsAtMost ? ` No more than ${endsAtMost} ends.` : ''}`;
}
