import { edtfWords } from '../../server/domain/time-words.ts';
import { nameOf } from './name-of.ts';
import { shownIds } from './needs.ts';
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
    ...(documents.length > 0 ? [`The database knows no document ${quote(documents)}.`] : []),
    ...(ends.length > 0 ? [`The database knows no entity ${quote(ends)}.`] : []),
    ...(speakers.length > 0 ? [`The database knows no speaker ${quote(speakers)}.`] : []),
  ];
}

/** The set parts of a filter, by what a reader calls them. */
export function namesOfParts(state: State, filter: ViewFilter): string[] {
  return [
    ...(filter.frontier === null ? [] : [`frontier ${filter.frontier}`]),
    ...(filter.accordingTo.length === 0
      ? []
      : [`According to ${filter.accordingTo.map((id) => nameOf(state, id)).join(' or ')}`]),
    ...(filter.predicates.length === 0 ? [] : ['the choice of predicates']),
    ...(filter.documents.length === 0 ? [] : ['the choice of documents']),
    ...(filter.minOrigins === null ? [] : ['the least number of origins']),
    ...(filter.disputed === null ? [] : ['the choice by dispute']),
    ...(filter.time === null ? [] : [`the days chosen, ${daysWords(filter.time)}`]),
    ...(filter.asKnownOn === null ? [] : [`the day of knowledge, ${edtfWords(filter.asKnownOn)}`]),
  ];
}

function explainEmpty(state: State): string[] {
  const { filter } = state.view;
  const picture = state.status.drawn === null ? undefined : state.data.pictures[state.status.drawn.key];
  if (picture === undefined || isEmptyFilter(filter)) return [];
  const isLeft = [...Object.values(picture.claims), ...Object.values(picture.degree)].some(
    (count) => count > 0,
  );
  if (picture.links.length > 0 || isLeft) return [];
  const [first, ...others] = namesOfParts(state, filter);
  if (first === undefined) return [];
  const last = others.pop();
  if (last === undefined) return [`No claim passes ${first}.`];
  const all = others.length === 0 ? 'both' : 'all of';
  return [`No claim passes ${all} ${[first, ...others].join(', ')} and ${last}.`];
}

/** Why a picture holds less than a reader may have expected, as sentences; none when all was found and something passes. */
export function explainView(state: State): readonly string[] {
  const unknown = explainUnknown(state);
  if (standingOf(state) !== 'current' || state.status.drawn === null) return unknown;
  const ids = shownIds(state) ?? [];
  const missing = ids.filter((id) => state.data.entities[id] === undefined).length;
  return [
    ...unknown,
    ...(missing > 0 && sceneOf(state).nodes.length > 0
      ? [`${missing} of the entities in this address ${missing === 1 ? 'is' : 'are'} not in the database.`]
      : []),
    ...(unknown.length > 0 ? [] : explainEmpty(state)),
  ];
}
