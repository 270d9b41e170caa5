import { capital, say, sayAll, sayAny } from '../texts/say.ts';
import { edtfWords } from '../texts/time-words.ts';
import type { Arrangement } from './arrangement.ts';
import type { Comparison } from './comparison.ts';
import { type Expanding, sameHubs, togglePick } from './expanding.ts';
import { groupingStep } from './group-step.ts';
import { listNames } from './list-names.ts';
import { toAligned, toNotes, toPinned, withoutMovesOfPins } from './mark-step.ts';
import { toPage } from './page.ts';
import { toPaths } from './path-step.ts';
import { toReview } from './review-step.ts';
import { toRows } from './row-choice.ts';
import { toSelection } from './selection-step.ts';
import type { SetAside } from './set-aside.ts';
import { changed, diff, type Names, type NamesKey, type Rows, same, when } from './step-rows.ts';
import { styleStep } from './style-step.ts';
import { daysWords } from './time-choice.ts';
import { emptyFilter, emptyView, type View, type ViewFilter } from './view.ts';
import type { Without } from './without.ts';

/** Parts that a sentence tells of. */
const partsAtMost = 3;

const filterRows: Rows<ViewFilter> = {
  frontier: when((to) => (to === null ? say('step.everyRung') : say('step.peeled', { rung: to }))),
  accordingTo: when((to, { entity }) =>
    to.length === 0 ? say('step.anyone') : say('step.accordingTo', { names: sayAny(to.map(entity)) }),
  ),
  predicates: when((to, { predicate }) =>
    to.length === 0
      ? say('step.everyPredicate')
      : say('step.onlyPredicates', {
          names: listNames(to, (id) => say('common.quoted', { name: predicate(id) })),
        }),
  ),
  documents: when((to, { document }) =>
    to.length === 0
      ? say('step.everyDocument')
      : say('step.onlyDocuments', { names: listNames(to, document) }),
  ),
  minOrigins: when((to) => (to === null ? say('step.anyOrigins') : say('step.minOrigins', { count: to }))),
  disputed: when((to) =>
    say(to === null ? 'step.disputedOrNot' : to ? 'step.onlyDisputed' : 'step.onlyUndisputed'),
  ),
  proposed: when((to) => say(to ? 'step.withProposed' : 'step.withoutProposed')),
  time: when((to) =>
    to === null
      ? say('step.whenever')
      : say(to.overlaps === 'CERTAINLY' ? 'step.certainly' : 'step.possibly', { days: daysWords(to) }),
  ),
  asKnownOn: when((to) => (to === null ? say('step.knownNow') : say('step.knownOn', { day: edtfWords(to) }))),
};

function compareWords(to: Comparison | null, { entity }: Names): string {
  if (to === null) return say('step.endedComparison');
  const { first, second, hidden } = to;
  const [one = '', other] = [first, second].filter((id) => id !== null).map(entity);
  if (other === undefined) return say('step.choseToCompare', { name: one });
  const names = { first: one, second: other };
  return hidden.length === 0
    ? say('step.compared', names)
    : say('step.comparedHiding', { ...names, count: hidden.length });
}

function leftOutWords(to: Without | null, { entity, document }: Names): string {
  if (to === null) return say('step.leftNothingOut');
  const parts = [
    ...to.documents.map(document),
    ...to.speakers.map((id) => say('step.restsOn', { name: entity(id) })),
    ...(to.deeperThan === null ? [] : [say('step.deeper', { rung: to.deeperThan })]),
    ...(to.singleOrigin ? [say('step.singleOrigin')] : []),
    ...(to.recordedAfter === null ? [] : [say('step.recordedAfter', { day: edtfWords(to.recordedAfter) })]),
  ];
  return say(to.hides ? 'step.leftOutHidden' : 'step.leftOut', { parts: listNames(parts, (part) => part) });
}

/** Opening or closing the preview is no step, and told of only when nothing else changed. */
function toPreview(from: Expanding | null, to: Expanding | null, { entity }: Names): readonly string[] {
  if (sameHubs(from?.hubs ?? [], to?.hubs ?? [])) return [];
  return [
    to === null
      ? say('step.closedPreview')
      : say('step.lookedAtExpanding', { name: listNames(to.hubs, entity) }),
  ];
}

/** What is chosen in the preview of the same entities. */
function toExpanding(from: Expanding | null, to: Expanding | null): readonly string[] {
  if (from === null || to === null || !sameHubs(from.hubs, to.hubs) || same(from, to)) return [];
  const more = to.picks.filter((pick) => togglePick(from, pick).length > from.picks.length);
  if (more.length > 0)
    return [
      say('step.previewedBy', {
        facets: sayAll([...new Set(more.map(({ facet }) => say(`step.facet.${facet}`)))]),
      }),
    ];
  if (to.picks.length < from.picks.length) return [say('step.previewedMore')];
  if (from.order !== to.order) return [say(`step.order.${to.order}`)];
  if (from.limit !== to.limit) return [say('step.previewedLimit', { count: to.limit })];
  return [say('step.turnedPage')];
}

const asideChange =
  (came: NamesKey, went: NamesKey) =>
  (from: readonly string[], to: readonly string[], { entity }: Names): readonly string[] =>
    changed(from, to, entity, { came, went, order: 'step.asideOrder' });

const asideRows: Rows<SetAside> = {
  hidden: asideChange('step.hid', 'step.showedAgain'),
  faint: asideChange('step.madeFaint', 'step.inFull'),
  folded: asideChange('step.folded', 'step.unfolded'),
  damped: asideChange('step.damped', 'step.undamped'),
};

/** What was laid out anew, as what; a layout of fewer things is told of by what went. */
const toLayout = (from: Arrangement | null, to: Arrangement | null): readonly string[] => {
  if (same(from, to)) return [];
  return [to === null ? say('step.noLayout') : say('step.laidOutAs', { layout: say(`layout.${to.kind}`) })];
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
  if (grown.length > 0) return [say('step.expanded', { names: listNames(grown, entity) })];
  if (shrunk.length > 0) return [say('step.tookBack', { names: listNames(shrunk, entity) })];
  return same(from, to) ? [] : [say('step.expansionOrder')];
}

/** What is picked out is told of by itself, and what a view began from only when it is another. */
type Untold = 'selection' | 'from' | 'opening';

/** In the order in which a sentence tells of them. */
const rows: Rows<Omit<View, Untold>> = {
  documents: (from, to, { document }) =>
    changed(from, to, document, {
      came: 'step.opened',
      went: 'step.closed',
      order: 'step.documentOrder',
    }),
  added: (from, to, { entity }) =>
    changed(from, to, entity, {
      came: 'step.added',
      went: 'step.tookOut',
      order: 'step.addedOrder',
    }),
  layout: toLayout,
  moved: (from, to, { entity }) => {
    const spells = (moves: View['moved']): readonly string[] => moves.map((move) => JSON.stringify(move));
    const ids = (moves: View['moved'], others: View['moved']): readonly string[] =>
      moves.flatMap((move) => (spells(others).includes(JSON.stringify(move)) ? [] : [move.id]));
    const moved = [...new Set(ids(to, from))];
    const back = [...new Set(ids(from, to))].filter((id) => !moved.includes(id));
    if (moved.length > 0) return [say('step.moved', { names: listNames(moved, entity) })];
    if (back.length > 0) return [say('step.putBack', { names: listNames(back, entity) })];
    return same(from, to) ? [] : [say('step.moveOrder')];
  },
  pinned: toPinned,
  notes: toNotes,
  filter: (from, to, names) => {
    const words = diff(filterRows, from, to, names);
    return words.length > 1 && same(to, emptyFilter) ? [say('step.clearedFilter')] : words;
  },
  comparison: when(compareWords),
  without: when(leftOutWords),
  style: styleStep,
  hiddenTypes: (from, to, { type }) =>
    changed(from, to, type, {
      came: 'step.hid',
      went: 'step.showedAgain',
      order: 'step.typeOrder',
    }),
  mode: when((to) => say(`step.mode.${to}`)),
  rows: toRows,
  review: toReview,
  page: toPage,
  paths: toPaths,
  expanding: toExpanding,
  brought: toBrought,
  aside: (from, to, names) => diff(asideRows, from, to, names),
  grouping: groupingStep,
};

/** A view that is as it was, but for the version that it began from, or where things stand to that. */
function toVersion(from: View, to: View): readonly string[] {
  if (same([from.from, from.opening], [to.from, to.opening])) return [];
  const isLaidOut = from.from?.isHeld === true && to.from?.isHeld === false;
  return [say(isLaidOut ? 'step.laidOut' : 'step.otherVersion')];
}

/** Whether a view is one that documents open with: nothing but them, in any mode. */
function isFresh(view: View): boolean {
  return same({ ...view, selection: null }, { ...emptyView, documents: view.documents, mode: view.mode });
}

/** What changed, part by part. What is picked out or previewed is told of only when nothing else changed. */
function parts(from: View, to: View, names: Names): readonly string[] {
  const saved = (to.opening ?? to.from)?.id;
  if (saved !== undefined && saved !== (from.opening ?? from.from)?.id) return [say('step.openedView')];
  const aligned = toAligned(from, to, names);
  if (aligned.length > 0) return aligned;
  // Taking back keeps what was added later in its place, which is no move of the reader's.
  const took = tookBack(from.brought, to.brought);
  const words = diff<Omit<View, Untold>>(
    rows,
    took ? { ...from, moved: to.moved } : withoutMovesOfPins(from, from, to),
    took ? to : withoutMovesOfPins(to, from, to),
    names,
  );
  if (words.length === 0) {
    const looked = toPreview(from.expanding, to.expanding, names);
    if (looked.length > 0) return looked;
    const picked = toSelection(from.selection, to.selection, names);
    return picked.length > 0 ? picked : toVersion(from, to);
  }
  if (words.length === 1 || !isFresh(to)) return words;
  // Opening documents leaves behind what was there; to tell of each part would bury what the reader did.
  const opened = to.documents.filter((id) => !from.documents.includes(id));
  return [
    opened.length === 0
      ? say('step.startedAgain')
      : say('step.opened', { names: listNames(opened, names.document) }),
  ];
}

/** What a step from one view to another did, as a sentence without its full stop; empty only when the two are equal. */
export function stepWords(from: View, to: View, names: Names): string {
  const words = parts(from, to, names);
  const told = words.length > partsAtMost ? [...words.slice(0, partsAtMost - 1), say('step.andMore')] : words;
  return capital(told.join(', '));
}
