import { say, sayAll } from '../texts/say.ts';
import { nameOf } from './name-of.ts';
import { endsWords } from './path-ends-words.ts';
import { endsAtMost, type PathSearch } from './path-search.ts';
import { sceneOf } from './scene-of.ts';
import type { State } from './state.ts';

const predicateOf = (state: State, id: string): string =>
  say('paths.quoted', { label: state.data.start?.predicates[id]?.label ?? id });

/** What is asked of the paths, in short: `at most 4 hops, at least 2 origins behind each hop`. */
export function choicesWords(state: State, search: PathSearch): string {
  const { maxHops, minOrigins, asserted, keptOut } = search;
  const out = [
    ...keptOut.entities.map((id) => nameOf(state, id)),
    ...keptOut.predicates.map((id) => predicateOf(state, id)),
    ...keptOut.speakers.map((id) => say('paths.comesThrough', { name: nameOf(state, id) })),
  ];
  return [
    say('paths.atMostHops', { hops: maxHops }),
    ...(minOrigins > 1 || asserted
      ? [say(asserted ? 'paths.eachAsserted' : 'paths.eachSaid', { origins: minOrigins })]
      : []),
    ...(out.length > 0 ? [say('paths.withoutThese', { names: sayAll(out) })] : []),
  ].join(', ');
}

/** What is on screen of the path that was chosen. */
function chosenSentence(state: State, { chosen }: PathSearch): string {
  const drawn = sceneOf(state).links.filter(({ path }) => path === 'on').length;
  const hops = chosen.length;
  return drawn < hops
    ? say('paths.chosenPartly', { hops, missing: hops - drawn })
    : say('paths.chosenDrawn', { hops });
}

/** The search for paths and the path that stands out, as sentences of what the picture shows. */
export function pathSentences(state: State): readonly string[] {
  const { paths } = state.view;
  if (paths === null || paths.ends.length < 2) return [];
  const ends = endsWords(paths.ends.map((id) => nameOf(state, id)));
  return [
    say('paths.lookedFor', { ends, choices: choicesWords(state, paths) }),
    ...(paths.chosen.length > 0 ? [chosenSentence(state, paths)] : []),
  ];
}

/** What picking or leaving out an end comes to. */
export function saidOfEnds(state: State): string {
  const { paths } = state.view;
  if (paths === null) return say('paths.over');
  const ends = endsWords(paths.ends.map((id) => nameOf(state, id)));
  if (paths.ends.length === 1) return say('paths.saidPickOther', { ends });
  return paths.ends.length === endsAtMost
    ? say('paths.saidEndsFull', { ends, most: endsAtMost })
    : say('paths.saidEnds', { ends });
}
