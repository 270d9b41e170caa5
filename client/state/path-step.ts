import { say } from '../texts/say.ts';
import { endsWords } from './path-ends-words.ts';
import type { KeptOut, PathSearch } from './path-search.ts';
import { changed, diff, type Names, type Rows, when } from './step-rows.ts';

const keptOutRows: Rows<KeptOut> = {
  entities: (from, to, { entity }) => keptOutChange(from, to, entity),
  predicates: (from, to, { predicate }) =>
    keptOutChange(from, to, (id) => say('common.quoted', { name: predicate(id) })),
  speakers: (from, to, { entity }) =>
    keptOutChange(from, to, (id) => say('step.throughSpeaker', { name: entity(id) })),
};

const keptOutChange = (
  from: readonly string[],
  to: readonly string[],
  name: (id: string) => string,
): readonly string[] =>
  changed(from, to, name, {
    came: 'step.keptOut',
    went: 'step.letIn',
    order: 'step.keptOutOrder',
  });

const letGo = say('step.letGo');
const pathRows: Rows<PathSearch> = {
  ends: when((to, { entity }) => say('step.lookedForPaths', { ends: endsWords(to.map(entity)) })),
  mode: when((to) => say(to === 'SHORTEST' ? 'step.allShortest' : 'step.severalLengths')),
  maxHops: when((to) => say('step.maxHops', { count: to })),
  limit: when((to) => say('step.limit', { count: to })),
  minOrigins: when((to) => say('step.minHopOrigins', { count: to })),
  asserted: when((to) => say(to ? 'step.asserted' : 'step.saidAnyWay')),
  keptOut: (from, to, names) => diff(keptOutRows, from, to, names),
  chosen: when((to) => (to.length === 0 ? letGo : say('step.drewPath', { count: to.length }))),
};

/** What a change of the search for paths does. */
export function toPaths(from: PathSearch | null, to: PathSearch | null, names: Names): readonly string[] {
  if (to === null) return from === null ? [] : [say('step.endedPaths')];
  if (from === null) return [say('step.lookedForPaths', { ends: endsWords(to.ends.map(names.entity)) })];
  const words = diff(pathRows, from, to, names);
  // Another question lets the path of the last one go.
  return words.length > 1 ? words.filter((word) => word !== letGo) : words;
}
