import type { FilterInput } from '../api/filter-input.ts';
import { idsToLookUp } from './ids-to-look-up.ts';
import { type Opening, savedKey } from './saved.ts';
import type { Clock, State } from './state.ts';
import { isBlank, placingFilter, toFilterInput, type View, type ViewFilter } from './view.ts';
import { withoutFilter } from './without.ts';

/** Something the view calls for that has not arrived. `key` is the same whenever the same thing is missing. */
export type Need =
  | { readonly kind: 'start'; readonly key: string }
  | { readonly kind: 'holdings'; readonly key: string }
  | ({ readonly kind: 'saved'; readonly key: string } & Opening)
  | {
      readonly kind: 'documents';
      readonly key: string;
      /** Those of which it is not known whom they speak of. */
      readonly documents: readonly string[];
      /** Ids of what else is shown. */
      readonly others: readonly string[];
      readonly filter: ViewFilter;
    }
  | {
      readonly kind: 'picture';
      readonly key: string;
      readonly ids: readonly string[];
      readonly filter: FilterInput;
    }
  | {
      readonly kind: 'times';
      readonly key: string;
      readonly ids: readonly string[];
      readonly filter: FilterInput;
    }
  | {
      readonly kind: 'comparison';
      readonly key: string;
      readonly first: string;
      readonly second: string;
      readonly filter: FilterInput;
    }
  | { readonly kind: 'names'; readonly key: string; readonly ids: readonly string[] }
  | { readonly kind: 'speakers'; readonly key: string; readonly filter: FilterInput }
  | {
      readonly kind: 'connection';
      readonly key: string;
      readonly filter: FilterInput;
      readonly shown: readonly string[];
      /** Of the shown, those that nothing is brought by. */
      readonly damped: readonly string[];
    };

/** Entities that may be drawn singly: past them groups are drawn instead. Also the API's ceiling for pictures as objects; larger ones come in columns. */
export const pictureLimit = 2000;
/** Entities that may be shown at all; the API's ceiling for a picture in columns. */
export const shownLimit = 20_000;

/** Names the entities of a document: with claims that wait there may be more. */
export const documentKey = (document: string, { proposed }: ViewFilter): string =>
  `document ${document}${proposed ? '+proposed' : ''}`;

interface Listed {
  readonly from: readonly unknown[];
  readonly ids: readonly string[] | null;
  readonly left: number;
}
let listed: Listed | null = null;

/** Everything that the view calls for; the same list as long as it is the same, as thousands are asked for it again and again. */
function listIds({ view, data }: State): Listed {
  const from = [view.documents, view.added, view.filter.proposed, data.documentEntities];
  if (listed?.from.every((one, at) => one === from[at])) return listed;
  const entities = view.documents.map(
    (document) => data.documentEntities[documentKey(document, view.filter)],
  );
  const ids = new Set([...entities.flatMap((list) => list ?? []), ...view.added]);
  const isKnown = entities.every((list) => list !== undefined);
  listed = {
    from,
    ids: isKnown ? [...ids].slice(0, shownLimit) : null,
    left: isKnown ? Math.max(0, ids.size - shownLimit) : 0,
  };
  return listed;
}

/** Ids of the entities the view shows, documents' first, each once; null while a document's entities are not known. */
export const shownIds = (state: State): readonly string[] | null => listIds(state).ids;

/** How many entities the view calls for beyond those that can be shown. */
export const leftOut = (state: State): number => listIds(state).left;

const spelt = new WeakMap<readonly string[], Map<string, string>>();

/** A question about some entities as one text. Thousands of ids are spelt once. */
function spell(filter: FilterInput, ids: readonly string[]): string {
  const texts = spelt.get(ids) ?? new Map<string, string>();
  spelt.set(ids, texts);
  const asked = JSON.stringify(filter);
  const text = texts.get(asked) ?? JSON.stringify([filter, [...ids].sort()]);
  texts.set(asked, text);
  return text;
}

/** Names the question for what stands between the entities shown. */
export const connectionKey = 'connection';

/** Names the picture of some entities under a filter. */
export function pictureKey(ids: readonly string[], filter: ViewFilter): string {
  return `picture ${spell(toFilterInput(filter), ids)}`;
}

/** Key of the picture that the view calls for; null while it cannot be told. */
export function wantedPictureKey(state: State): string | null {
  const ids = shownIds(state);
  return ids === null || ids.length === 0 ? null : pictureKey(ids, state.view.filter);
}

/** Whether the picture that the view calls for has come, with the unfiltered one that says where things stand. */
export function isPictureThere(state: State): boolean {
  const ids = shownIds(state);
  if (ids === null || ids.length === 0) return false;
  const { pictures } = state.data;
  const { filter } = state.view;
  return [filter, placingFilter(filter)].every((it) => pictures[pictureKey(ids, it)] !== undefined);
}

/**
 * The filter of what the timeline shows: its own part is left out, so that what falls outside the chosen days is seen to be
 * there. When something happened is asked of dated claims alone.
 */
function timesFilter(filter: ViewFilter, clock: Clock): FilterInput {
  if (clock === 'known') return toFilterInput({ ...filter, asKnownOn: null });
  return { ...toFilterInput({ ...filter, time: null }), time: {} };
}

/** Names the dates of some entities under a filter, by a clock. */
export function timesKey(ids: readonly string[], filter: ViewFilter, clock: Clock): string {
  return `times ${spell(timesFilter(filter, clock), ids)}`;
}

/** The comparison that the view calls for; null while not both speakers are chosen. Who is chosen stands in for “according to”. */
function wantedComparison({ comparison, filter }: View): (Need & { kind: 'comparison' }) | null {
  if (comparison === null || comparison.first === null || comparison.second === null) return null;
  const { first, second } = comparison;
  const input = toFilterInput({ ...filter, accordingTo: [] });
  return {
    kind: 'comparison',
    key: `comparison ${JSON.stringify([first, second, input])}`,
    first,
    second,
    filter: input,
  };
}

/** Key of the comparison that the view calls for; null when it calls for none. */
export const comparisonKey = (state: State): string | null => wantedComparison(state.view)?.key ?? null;

/** The picture of what is left, when the view leaves something out. */
function wantedRest(state: State): (Need & { kind: 'picture' }) | null {
  const ids = shownIds(state);
  const { filter, without } = state.view;
  if (without === null || ids === null || ids.length === 0) return null;
  const input = withoutFilter(filter, without);
  return { kind: 'picture', key: `rest ${spell(input, ids)}`, ids, filter: input };
}

/** Key of the picture of what is left; null when the view leaves nothing out. */
export const restKey = (state: State): string | null => wantedRest(state)?.key ?? null;

/** The dates that an open timeline calls for, if they have not come. */
function needTimes({ view, data, status }: State, ids: readonly string[]): Need[] {
  const { isOpen, clock } = status.timeline;
  if (!isOpen || ids.length === 0) return [];
  const key = timesKey(ids, view.filter, clock);
  return isMissing(data, data.times, key)
    ? [{ kind: 'times', key, ids, filter: timesFilter(view.filter, clock) }]
    : [];
}

/** Entities whose claims are read to lay them out; of more, what their links say has to do. */
export const factsLimit = 400;

/** The claims that the chosen layout follows, if it follows any: those with a date for a timeline, all of them for a ladder. */
export function factsNeed(state: State): (Need & { kind: 'times' }) | null {
  const { view } = state;
  const ids = shownIds(state);
  const kind = view.layout?.kind;
  if (ids === null || ids.length === 0 || (kind !== 'timeline' && kind !== 'ladder')) return null;
  if (kind === 'timeline' && ids.length > factsLimit) return null;
  const clock = kind === 'timeline' ? 'happened' : 'known';
  const filter = placingFilter(view.filter);
  return { kind: 'times', key: timesKey(ids, filter, clock), ids, filter: timesFilter(filter, clock) };
}

/** Whether the claims that the layout follows have come. */
export function areFactsThere(state: State): boolean {
  const need = factsNeed(state);
  return need === null || state.data.times[need.key] !== undefined;
}

/** Key of the speakers in reach of the view: those of its documents, or of all of them when it starts from none. */
export function speakersKey(state: State): string {
  return `speakers ${JSON.stringify([...state.view.documents].sort())}${state.view.filter.proposed ? '+proposed' : ''}`;
}

/** Whether something has not come, or has changed since it came. */
const isMissing = ({ old }: State['data'], kept: Readonly<Record<string, unknown>>, key: string): boolean =>
  kept[key] === undefined || old.includes(key);

/** The saved view that is to be shown, asked for even when it was here before: it may be deleted by now. Else the one that says where things stand. */
function needSaved({ opening, from }: View, { saved }: State['data']): Need[] {
  const asked = opening ?? from;
  if (asked === null) return [];
  const key = savedKey(asked);
  const isHere = opening === null ? saved[key] !== undefined : saved[key] === null;
  return isHere ? [] : [{ kind: 'saved', key, id: asked.id, version: asked.version }];
}

/** What the documents speak of that have not come, with the unfiltered picture of all that is shown. */
function needDocuments({ view, data }: State): Need[] {
  const { documentEntities } = data;
  const isOpen = (id: string): boolean => isMissing(data, documentEntities, documentKey(id, view.filter));
  const documents = view.documents.filter(isOpen);
  if (documents.length === 0) return [];
  const known = view.documents.filter((id) => !isOpen(id));
  const others = new Set([
    ...known.flatMap((id) => documentEntities[documentKey(id, view.filter)] ?? []),
    ...view.added,
  ]);
  const filter = placingFilter(view.filter);
  return [
    {
      kind: 'documents',
      key: `documents ${JSON.stringify(documents)}${view.filter.proposed ? '+proposed' : ''}`,
      documents,
      others: [...others].slice(0, shownLimit),
      filter,
    },
  ];
}

/** Everything the view calls for that has not arrived, most urgent first. Asked again after every action. */
export function needs(state: State): readonly Need[] {
  const { view, data, status } = state;
  const missing: Need[] = data.start === null || data.isStartOld ? [{ kind: 'start', key: 'start' }] : [];
  missing.push(...needSaved(view, data));
  // The pages in place of the picture read what they need themselves; and nothing else is known of a view that is to come.
  if (view.review !== null || view.page !== null || view.opening !== null) return missing;
  const unread = needDocuments(state);
  missing.push(...unread);
  const ids = shownIds(state);
  if (unread.length === 0 && ids !== null && ids.length > 0) {
    // The unfiltered picture is always wanted too: the layout is made from it, so that a filter moves nothing.
    for (const filter of [view.filter, placingFilter(view.filter)]) {
      const key = pictureKey(ids, filter);
      if (isMissing(data, data.pictures, key) && !missing.some((need) => need.key === key)) {
        missing.push({ kind: 'picture', key, ids, filter: toFilterInput(filter) });
      }
    }
  }
  // What an address calls for is asked for with the start; the rest stands back until the picture is on its way.
  if (data.start === null) return missing;
  if (isBlank(view) && data.holdings === null) missing.push({ kind: 'holdings', key: 'holdings' });
  const comparison = wantedComparison(view);
  if (comparison !== null && isMissing(data, data.comparisons, comparison.key)) missing.push(comparison);
  const rest = wantedRest(state);
  if (rest !== null && isMissing(data, data.pictures, rest.key)) missing.push(rest);
  if (status.isConnecting && ids !== null) {
    missing.push({
      kind: 'connection',
      key: connectionKey,
      filter: toFilterInput(view.filter),
      shown: ids,
      damped: view.aside.damped,
    });
  }
  const facts = factsNeed(state);
  if (facts !== null && isMissing(data, data.times, facts.key)) missing.push(facts);
  missing.push(...needTimes(state, ids ?? []).filter(({ key }) => key !== facts?.key));
  const whole = ids === null ? undefined : data.pictures[pictureKey(ids, placingFilter(view.filter))];
  const unnamed = idsToLookUp(state, ids, whole);
  if (unnamed.length > 0) {
    missing.push({ kind: 'names', key: `names ${JSON.stringify(unnamed)}`, ids: unnamed });
  }
  const speakers = speakersKey(state);
  if (status.areSpeakersAsked && !isBlank(view) && isMissing(data, data.speakers, speakers)) {
    missing.push({
      kind: 'speakers',
      key: speakers,
      filter: {
        ...(view.documents.length === 0 ? {} : { documents: [...view.documents] }),
        ...(view.filter.proposed ? { proposed: 'WITH' } : {}),
      },
    });
  }
  return missing;
}
