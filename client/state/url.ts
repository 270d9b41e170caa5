import { decodeArrangement, encodeArrangement } from './arrangement.ts';
import { decodeDay, decodeKnown } from './day-url.ts';
import {
  decodeAside,
  decodeBrought,
  decodeExpanding,
  encodeAside,
  encodeBrought,
  encodeExpanding,
} from './expand-url.ts';
import { decodeGrouping, encodeGrouping } from './group-url.ts';
import { decodeNotes, encodeNotes } from './note-url.ts';
import { decodePage, encodePage } from './page.ts';
import { decodePaths, encodePaths } from './path-url.ts';
import { decodeRows, encodeRows } from './row-choice.ts';
import { decodeFrom, decodeOpening, encodeFrom, encodeOpening } from './saved-url.ts';
import { type Selection, selectionOf } from './selection.ts';
import { decodeStyle, encodeStyle } from './style-url.ts';
import { type TimeChoice, toTimeChoice } from './time-choice.ts';
import { listOf } from './url-list.ts';
import { emptyFilter, type Move, modes, type Review, reviewShows, type View } from './view.ts';
import { decodeComparison, decodeWithout, encodeComparison, encodeWithout } from './voices-url.ts';

/*
 * The address is a query string with one readable key for each part of the view; lists repeat their key. Unknown keys
 * and unreadable values are ignored, so an address from a later version still opens what this one understands.
 */

const selectionKinds = ['entity', 'link', 'claim', 'document', 'group', 'bundle'] as const;

function encodeSelection(parameters: URLSearchParams, selection: Selection | null): void {
  if (selection === null) return;
  if (selection.kind === 'entities') for (const id of selection.ids) parameters.append('pick', id);
  else parameters.set('select', `${selection.kind}:${selection.id}`);
  if (selection.kind !== 'document') return;
  if (selection.claim !== undefined) parameters.set('at', selection.claim);
  if (selection.naming !== undefined) parameters.set('naming', selection.naming);
}

function decodeSelection(parameters: URLSearchParams): Selection | null {
  const several = selectionOf(listOf(parameters, 'pick'));
  if (several?.kind === 'entities') return several;
  const text = parameters.get('select');
  const kind = selectionKinds.find((name) => text?.startsWith(`${name}:`));
  if (text === null || kind === undefined) return null;
  const id = text.slice(kind.length + 1);
  if (id === '') return null;
  if (kind !== 'document') return { kind, id };
  const claim = parameters.get('at') || null;
  if (claim !== null) return { kind, id, claim };
  const naming = parameters.get('naming') || null;
  return naming === null ? { kind, id } : { kind, id, naming };
}

/** `review` alone is the list of documents; with an id it is that document's review, at a `card`. */
function encodeReview(parameters: URLSearchParams, review: Review | null): void {
  if (review === null) return;
  parameters.set('review', review.document ?? '');
  if (review.claim !== null) parameters.set('card', review.claim);
  if (review.show !== 'waiting') parameters.set('show', review.show);
}

function decodeReview(parameters: URLSearchParams): Review | null {
  const document = parameters.get('review');
  if (document === null) return null;
  const show = reviewShows.find((name) => name === parameters.get('show')) ?? 'waiting';
  return { document: document === '' ? null : document, claim: parameters.get('card') || null, show };
}

function decodeCount(text: string | null): number | null {
  return text !== null && /^\d{1,4}$/.test(text) ? Number(text) : null;
}

/** `after:x,y:id`, whole numbers; the id comes last because it may hold anything. */
const moveForm = /^(\d{1,4}):(-?\d{1,6}),(-?\d{1,6}):(.+)$/su;

function decodeMoves(parameters: URLSearchParams): Move[] {
  return parameters.getAll('move').flatMap((text) => {
    const [, after, x, y, id] = moveForm.exec(text) ?? [];
    return id === undefined ? [] : [{ id, x: Number(x), y: Number(y), after: Number(after) }];
  });
}

function encodeTime(parameters: URLSearchParams, time: TimeChoice | null): void {
  if (time === null) return;
  if (time.from !== null) parameters.set('from', time.from);
  if (time.to !== null) parameters.set('to', time.to);
  if (time.overlaps === 'CERTAINLY') parameters.set('overlaps', 'certainly');
}

function decodeTime(parameters: URLSearchParams): TimeChoice | null {
  const surety = parameters.get('overlaps') === 'certainly' ? 'CERTAINLY' : 'POSSIBLY';
  return toTimeChoice(decodeDay(parameters.get('from')), decodeDay(parameters.get('to')), surety);
}

/** The query string of a view, without its question mark; empty for the start page. */
export function encodeView(view: View): string {
  const parameters = new URLSearchParams();
  const append = (key: string, values: readonly string[]): void => {
    for (const value of values) parameters.append(key, value);
  };
  encodeOpening(parameters, view.opening);
  encodeFrom(parameters, view.from);
  append('doc', view.documents);
  append('add', view.added);
  encodeArrangement(parameters, view.layout);
  append(
    'move',
    view.moved.map(({ id, x, y, after }) => `${after}:${x},${y}:${id}`),
  );
  append('pin', view.pinned);
  encodeNotes(parameters, view.notes);
  if (view.filter.frontier !== null) parameters.set('frontier', String(view.filter.frontier));
  append('according', view.filter.accordingTo);
  append('predicate', view.filter.predicates);
  append('in', view.filter.documents);
  if (view.filter.minOrigins !== null) parameters.set('origins', String(view.filter.minOrigins));
  if (view.filter.disputed !== null) parameters.set('disputed', String(view.filter.disputed));
  if (view.filter.proposed) parameters.set('proposed', 'shown');
  encodeTime(parameters, view.filter.time);
  if (view.filter.asKnownOn !== null) parameters.set('known', view.filter.asKnownOn);
  encodeComparison(parameters, view.comparison);
  encodeWithout(parameters, view.without);
  encodeStyle(parameters, view.style);
  append('hide', view.hiddenTypes);
  if (view.mode !== 'graph') parameters.set('view', view.mode);
  encodeRows(parameters, view.rows);
  encodeSelection(parameters, view.selection);
  encodeReview(parameters, view.review);
  encodePage(parameters, view.page);
  encodePaths(parameters, view.paths);
  encodeExpanding(parameters, view.expanding);
  encodeBrought(parameters, view.brought, view.added);
  encodeAside(parameters, view.aside);
  encodeGrouping(parameters, view.grouping);
  return parameters.toString();
}

/** The view of a query string, with or without its question mark. Never throws. */
export function decodeView(query: string): View {
  const parameters = new URLSearchParams(query);
  const disputed = parameters.get('disputed');
  const added = listOf(parameters, 'add');
  return {
    documents: listOf(parameters, 'doc'),
    added,
    layout: decodeArrangement(parameters),
    moved: decodeMoves(parameters),
    pinned: listOf(parameters, 'pin'),
    notes: decodeNotes(parameters),
    filter: {
      ...emptyFilter,
      frontier: decodeCount(parameters.get('frontier')),
      accordingTo: listOf(parameters, 'according'),
      predicates: listOf(parameters, 'predicate'),
      documents: listOf(parameters, 'in'),
      minOrigins: decodeCount(parameters.get('origins')),
      disputed: disputed === 'true' ? true : disputed === 'false' ? false : null,
      proposed: parameters.get('proposed') === 'shown',
      time: decodeTime(parameters),
      asKnownOn: decodeKnown(parameters.get('known')),
    },
    comparison: decodeComparison(parameters),
    without: decodeWithout(parameters),
    style: decodeStyle(parameters),
    hiddenTypes: listOf(parameters, 'hide'),
    selection: decodeSelection(parameters),
    mode: modes.find((name) => name === parameters.get('view')) ?? 'graph',
    rows: decodeRows(parameters),
    review: decodeReview(parameters),
    page: decodePage(parameters),
    paths: decodePaths(parameters),
    expanding: decodeExpanding(parameters),
    brought: decodeBrought(parameters, added),
    aside: decodeAside(parameters),
    grouping: decodeGrouping(parameters),
    from: decodeFrom(parameters),
    opening: decodeOpening(parameters),
  };
}
