import { edtfWords } from '../texts/time-words.ts';
import type { Comparison } from './comparison.ts';
import { type Expanding, togglePick } from './expanding.ts';
import { groupingStep } from './group-step.ts';
import { listNames } from './list-names.ts';
import { toNotes, toPinned, withoutMovesOfPins } from './mark-step.ts';
import { measureStep } from './measure-step.ts';
import { toPage } from './page.ts';
import { endsWords } from './path-ends-words.ts';
import type { KeptOut, PathSearch } from './path-search.ts';
import { plural } from './plural.ts';
import { toReview } from './review-step.ts';
import { toRows } from './row-choice.ts';
import { toSelection } from './selection-step.ts';
import type { SetAside } from './set-aside.ts';
import { daysWords } from './time-choice.ts';
import { emptyFilter, emptyView, type View, type ViewFilter } from './view.ts';
import type { Without } from './without.ts';

/** What ids are called. */
export interface Names {
  entity(id: string): string;
  document(id: string): string;
  type(id: string): string;
  predicate(id: string): string;
}

/** For each part, what a change of it does, in the words of who did it; nothing where it did not change. Every part has its row. */
type Rows<Whole> = {
  readonly [Part in keyof Whole]: (from: Whole[Part], to: Whole[Part], names: Names) => readonly string[];
};

const listed = new Intl.ListFormat('en', { type: 'conjunction' });
const either = new Intl.ListFormat('en', { type: 'disjunction' });
/** Parts that a sentence tells of. */
const partsAtMost = 3;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The words for ids that came and ids that went; when only their order changed, that. */
function changed(
  from: readonly string[],
  to: readonly string[],
  name: (id: string) => string,
  words: { readonly came: string; readonly went: string; readonly order: string },
): readonly string[] {
  const came = to.filter((id) => !from.includes(id));
  const went = from.filter((id) => !to.includes(id));
  if (came.length === 0 && went.length === 0) return same(from, to) ? [] : [words.order];
  return [
    ...(came.length === 0 ? [] : [words.came.replace('…', () => listNames(came, name))]),
    ...(went.length === 0 ? [] : [words.went.replace('…', () => listNames(went, name))]),
  ];
}

/** One sentence for the new value of a part that did change. */
const when =
  <Value>(say: (to: Value, names: Names) => string) =>
  (from: Value, to: Value, names: Names): readonly string[] =>
    same(from, to) ? [] : [say(to, names)];

const filterRows: Rows<ViewFilter> = {
  frontier: when((to) => (to === null ? 'showed every rung' : `peeled to rung ${to}`)),
  accordingTo: when((to, { entity }) =>
    to.length === 0 ? 'according to anyone' : `according to ${either.format(to.map(entity))}`,
  ),
  predicates: when((to, { predicate }) =>
    to.length === 0 ? 'showed every predicate' : `only ${listNames(to, (id) => `“${predicate(id)}”`)}`,
  ),
  documents: when((to, { document }) =>
    to.length === 0 ? 'with claims of every document' : `only claims made in ${listNames(to, document)}`,
  ),
  minOrigins: when((to) =>
    to === null ? 'however few origins' : `at least ${plural(to, 'origin', 'origins')} behind each link`,
  ),
  disputed: when((to) =>
    to === null ? 'disputed or not' : to ? 'only what is disputed' : 'only what is not disputed',
  ),
  proposed: when((to) =>
    to ? 'with claims that nobody has accepted' : 'without claims that nobody has accepted',
  ),
  time: when((to) =>
    to === null ? 'whenever it happened' : `${to.overlaps.toLowerCase()} ${daysWords(to)}`,
  ),
  asKnownOn: when((to) => (to === null ? 'as known now' : `as known on ${edtfWords(to)}`)),
};

function compareWords(to: Comparison | null, { entity }: Names): string {
  if (to === null) return 'ended the comparison';
  const { first, second, hidden } = to;
  const folded = hidden.length === 0 ? '' : `, ${plural(hidden.length, 'class', 'classes')} hidden`;
  const names = [first, second].filter((id) => id !== null).map(entity);
  return names.length === 1
    ? `chose ${names.join()} to compare with another`
    : `compared ${names.join(' with ')}${folded}`;
}

function leftOutWords(to: Without | null, { entity, document }: Names): string {
  if (to === null) return 'left nothing out';
  const parts = [
    ...to.documents.map(document),
    ...to.speakers.map((id) => `what rests on ${entity(id)}`),
    ...(to.deeperThan === null ? [] : [`ladders deeper than rung ${to.deeperThan}`]),
    ...(to.singleOrigin ? ['what has a single origin'] : []),
  ];
  return `left out ${listNames(parts, (part) => part)}${to.hides ? ', hidden' : ''}`;
}

const keptOutRows: Rows<KeptOut> = {
  entities: (from, to, { entity }) => keptOutChange(from, to, entity),
  predicates: (from, to, { predicate }) => keptOutChange(from, to, (id) => `“${predicate(id)}”`),
  speakers: (from, to, { entity }) => keptOutChange(from, to, (id) => `what comes through ${entity(id)}`),
};

const keptOutChange = (
  from: readonly string[],
  to: readonly string[],
  name: (id: string) => string,
): readonly string[] =>
  changed(from, to, name, {
    came: 'kept … out of the paths',
    went: 'let … into the paths again',
    order: 'changed the order of what is kept out of the paths',
  });

const letGo = 'let the path go';
const pathRows: Rows<PathSearch> = {
  ends: when((to, { entity }) => `looked for paths ${endsWords(to.map(entity))}`),
  mode: when((to) => (to === 'SHORTEST' ? 'all shortest paths' : 'paths of several lengths')),
  maxHops: when((to) => `paths of at most ${plural(to, 'hop', 'hops')}`),
  limit: when((to) => `at most ${plural(to, 'path', 'paths')} listed`),
  minOrigins: when((to) => `paths with at least ${plural(to, 'origin', 'origins')} behind each hop`),
  asserted: when((to) => (to ? 'each hop of a path asserted' : 'each hop of a path said in any way')),
  keptOut: (from, to, names) => diff(keptOutRows, from, to, names),
  chosen: when((to) => (to.length === 0 ? letGo : `drew a path of ${plural(to.length, 'hop', 'hops')}`)),
};

function toPaths(from: PathSearch | null, to: PathSearch | null, names: Names): readonly string[] {
  if (to === null) return from === null ? [] : ['ended the search for paths'];
  if (from === null) return [`looked for paths ${endsWords(to.ends.map(names.entity))}`];
  const words = diff(pathRows, from, to, names);
  // Another question lets the path of the last one go.
  return words.length > 1 ? words.filter((word) => word !== letGo) : words;
}

/** Opening or closing the preview is no step, and told of only when nothing else changed. */
function toPreview(from: Expanding | null, to: Expanding | null, { entity }: Names): readonly string[] {
  if (from?.hub === to?.hub) return [];
  return [to === null ? 'closed the preview' : `looked at what expanding ${entity(to.hub)} would bring`];
}

/** What is chosen in the preview of one entity. */
function toExpanding(from: Expanding | null, to: Expanding | null): readonly string[] {
  if (from === null || to === null || from.hub !== to.hub || same(from, to)) return [];
  const more = to.picks.filter((pick) => togglePick(from, pick).length > from.picks.length);
  if (more.length > 0)
    return [`previewed by ${listed.format([...new Set(more.map(({ facet }) => facet.toLowerCase()))])}`];
  if (to.picks.length < from.picks.length) return ['previewed more again'];
  if (from.order !== to.order) return [`previewed in the order of ${to.order.toLowerCase()}`];
  if (from.limit !== to.limit) return [`previewed ${to.limit} at a time`];
  return ['turned a page of the preview'];
}

const asideChange =
  (came: string, went: string) =>
  (from: readonly string[], to: readonly string[], { entity }: Names): readonly string[] =>
    changed(from, to, entity, { came, went, order: 'changed the order of what is set aside' });

const asideRows: Rows<SetAside> = {
  hidden: asideChange('hid …', 'showed … again'),
  faint: asideChange('made … faint', 'showed … in full again'),
  folded: asideChange('folded what hangs on …', 'unfolded what hangs on …'),
  damped: asideChange('let nothing be expanded through …', 'let … be expanded through again'),
};

const broughtBy = (brought: View['brought'], hub: string): readonly string[] =>
  brought.find((row) => row.hub === hub)?.ids ?? [];

/** Whether less is there that expansions brought. */
const tookBack = (from: View['brought'], to: View['brought']): boolean =>
  from.some(({ hub, ids }) => ids.length > broughtBy(to, hub).length);

/** What is brought is told as added already; what is taken back, by what had brought it. */
function toBrought(from: View['brought'], to: View['brought'], { entity }: Names): readonly string[] {
  const hubs = (rows: View['brought'], others: View['brought']): string[] =>
    rows.flatMap(({ hub, ids }) => (ids.length > broughtBy(others, hub).length ? [hub] : []));
  const grown = hubs(to, from);
  const shrunk = hubs(from, to);
  if (grown.length > 0) return [`expanded ${listNames(grown, entity)}`];
  if (shrunk.length > 0) return [`took back what expanding ${listNames(shrunk, entity)} brought`];
  return same(from, to) ? [] : ['changed the order of expansions'];
}

/** In the order in which a sentence tells of them. */
const rows: Rows<Omit<View, 'selection'>> = {
  documents: (from, to, { document }) =>
    changed(from, to, document, {
      came: 'opened …',
      went: 'closed …',
      order: 'changed the order of the documents',
    }),
  added: (from, to, { entity }) =>
    changed(from, to, entity, {
      came: 'added …',
      went: 'took out …',
      order: 'changed the order of what was added',
    }),
  moved: (from, to, { entity }) => {
    const spells = (moves: View['moved']): readonly string[] => moves.map((move) => JSON.stringify(move));
    const ids = (moves: View['moved'], others: View['moved']): readonly string[] =>
      moves.flatMap((move) => (spells(others).includes(JSON.stringify(move)) ? [] : [move.id]));
    const moved = [...new Set(ids(to, from))];
    const back = [...new Set(ids(from, to))].filter((id) => !moved.includes(id));
    if (moved.length > 0) return [`moved ${listNames(moved, entity)}`];
    if (back.length > 0) return [`put ${listNames(back, entity)} back`];
    return same(from, to) ? [] : ['changed the order of moves'];
  },
  pinned: toPinned,
  notes: toNotes,
  filter: (from, to, names) => {
    const words = diff(filterRows, from, to, names);
    return words.length > 1 && same(to, emptyFilter) ? ['cleared the filter'] : words;
  },
  comparison: when(compareWords),
  without: when(leftOutWords),
  measure: when(measureStep),
  hiddenTypes: (from, to, { type }) =>
    changed(from, to, type, {
      came: 'hid …',
      went: 'showed … again',
      order: 'changed the order of hidden types',
    }),
  mode: when((to) => (to === 'both' ? 'showed graph and table' : `showed the ${to}`)),
  rows: toRows,
  review: toReview,
  page: toPage,
  paths: toPaths,
  expanding: toExpanding,
  brought: toBrought,
  aside: (from, to, names) => diff(asideRows, from, to, names),
  grouping: groupingStep,
};

function diff<Whole extends object>(
  table: Rows<Whole>,
  from: Whole,
  to: Whole,
  names: Names,
): readonly string[] {
  // The keys of a table of rows are the parts.
  const parts = Object.keys(table) as (keyof Whole)[];
  return parts.flatMap((part) => table[part](from[part], to[part], names));
}

/** Whether a view is one that documents open with: nothing but them, in any mode. */
function isFresh(view: View): boolean {
  return same({ ...view, selection: null }, { ...emptyView, documents: view.documents, mode: view.mode });
}

/** What changed, part by part. What is picked out or previewed is told of only when nothing else changed. */
function parts(from: View, to: View, names: Names): readonly string[] {
  // Taking back keeps what was added later in its place, which is no move of the reader's.
  const took = tookBack(from.brought, to.brought);
  const words = diff<Omit<View, 'selection'>>(
    rows,
    took ? { ...from, moved: to.moved } : withoutMovesOfPins(from, from, to),
    took ? to : withoutMovesOfPins(to, from, to),
    names,
  );
  if (words.length === 0) {
    const looked = toPreview(from.expanding, to.expanding, names);
    return looked.length > 0 ? looked : toSelection(from.selection, to.selection, names);
  }
  if (words.length === 1 || !isFresh(to)) return words;
  // Opening documents leaves behind what was there; to tell of each part would bury what the reader did.
  const opened = to.documents.filter((id) => !from.documents.includes(id));
  return [opened.length === 0 ? 'started again' : `opened ${listNames(opened, names.document)}`];
}

/** What a step from one view to another did, as a sentence without its full stop; empty only when the two are equal. */
export function stepWords(from: View, to: View, names: Names): string {
  const words = parts(from, to, names);
  const told = words.length > partsAtMost ? [...words.slice(0, partsAtMost - 1), 'and more'] : words;
  const sentence = told.join(', ');
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
