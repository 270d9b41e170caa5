import { say, sayAll, sayAny } from '../texts/say.ts';
import { edtfWords } from '../texts/time-words.ts';
import { nameOf } from './name-of.ts';
import { shownIds } from './needs.ts';
import { savedKey } from './saved.ts';
import { sceneOf } from './scene-of.ts';
import { standingOf } from './standing-of.ts';
import type { State } from './state.ts';
import { daysWords } from './time-choice.ts';
import { isEmptyFilter, type ViewFilter } from './view.ts';

const quote = (ids: readonly string[]): string => ids.map((id) => `“${id}”`).join(', ');

/** What the address names and the database does not know, as sentences. */
function explainUnknown({ view, data }: State): string[] {
  const isUnknown = (id: string): boolean => data.known[id] === null;
  const { comparison, without } = view;
  const leftOut = without?.documents ?? [];
  const documents = [...new Set([...view.documents, ...view.filter.documents, ...leftOut])].filter(isUnknown);
  const sides = [comparison?.first, comparison?.second].filter((id) => id !== null && id !== undefined);
  const speakers = [...new Set([...view.filter.accordingTo, ...sides, ...(without?.speakers ?? [])])].filter(
    isUnknown,
  );
  const ends = view.paths?.ends.filter(isUnknown) ?? [];
  return [
    ...(documents.length > 0 ? [say('explain.unknownDocuments', { ids: quote(documents) })] : []),
    ...(ends.length > 0 ? [say('explain.unknownEntities', { ids: quote(ends) })] : []),
    ...(speakers.length > 0 ? [say('explain.unknownSpeakers', { ids: quote(speakers) })] : []),
  ];
}

/** The set parts of a filter, by what a reader calls them. */
export function namesOfParts(state: State, filter: ViewFilter): string[] {
  return [
    ...(filter.frontier === null ? [] : [say('explain.frontier', { rung: filter.frontier })]),
    ...(filter.accordingTo.length === 0
      ? []
      : [say('explain.accordingTo', { names: sayAny(filter.accordingTo.map((id) => nameOf(state, id))) })]),
    ...(filter.predicates.length === 0 ? [] : [say('explain.predicates')]),
    ...(filter.documents.length === 0 ? [] : [say('explain.documents')]),
    ...(filter.minOrigins === null ? [] : [say('explain.minOrigins')]),
    ...(filter.disputed === null ? [] : [say('explain.disputed')]),
    ...(filter.time === null ? [] : [say('explain.days', { days: daysWords(filter.time) })]),
    ...(filter.asKnownOn === null ? [] : [say('explain.knownOn', { day: edtfWords(filter.asKnownOn) })]),
  ];
}

function explainEmpty(state: State): string[] {
  const { filter } = state.view;
  const picture = state.status.drawn === null ? undefined : state.data.pictures[state.status.drawn.key];
  if (picture === undefined || isEmptyFilter(filter)) return [];
  const isLeft = Object.values(picture.claims).some((count) => count > 0);
  if (picture.links.length > 0 || isLeft) return [];
  const names = namesOfParts(state, filter);
  const [part] = names;
  if (part === undefined) return [];
  if (names.length === 1) return [say('explain.nonePasses', { part })];
  const parts = sayAll(names);
  return [say(names.length === 2 ? 'explain.nonePassesBoth' : 'explain.nonePassesAll', { parts })];
}

/** Why a picture holds less than a reader may have expected, as sentences; none when all was found and something passes. */
export function explainView(state: State): readonly string[] {
  const { opening } = state.view;
  if (opening !== null)
    return state.data.saved[savedKey(opening)] === null ? [say('explain.unknownView')] : [];
  const unknown = explainUnknown(state);
  if (standingOf(state) !== 'current' || state.status.drawn === null) return unknown;
  const ids = shownIds(state) ?? [];
  const missing = ids.filter((id) => state.data.entities[id] === undefined).length;
  return [
    ...unknown,
    ...(missing > 0 && sceneOf(state).nodes.length > 0
      ? [say('explain.notInDatabase', { count: missing })]
      : []),
    ...(unknown.length > 0 ? [] : explainEmpty(state)),
  ];
}
