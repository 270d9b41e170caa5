import type { Action } from './action.ts';
import { addIds, bringIn } from './bring-in.ts';
import { toComparison } from './comparison.ts';
import { samePage } from './page.ts';
import {
  changeExpanding,
  clearAside,
  closeExpanding,
  drawNeighbours,
  moveAside,
  openExpanding,
} from './reduce-expanding.ts';
import { regroup } from './reduce-grouping.ts';
import { alignPicked, drag, layOutAgain, layOutAs, pin, takeNote } from './reduce-marks.ts';
import { changePaths, choosePath, pickEnds, walkTo } from './reduce-paths.ts';
import { goOnFrom, openSaved, takeSaved } from './reduce-saved.ts';
import { sameSelection } from './selection.ts';
import type { State } from './state.ts';
import { takeBackAll } from './take-back.ts';
import { emptyView, isBlank, type View } from './view.ts';
import { emptyWithout, leavesOutNothing } from './without.ts';

function toggle(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

/** The view with entities that a search found, on the page that shows the picture. */
function addFound(state: State, action: Extract<Action, { type: 'entities-added' }>): View {
  const { ids, selection = state.view.selection, unhidden = [] } = action;
  return { ...bringIn(state, ids, unhidden), selection, review: null, page: null };
}

/** What the page opens with: the one held document, or the list of them when there are several. */
function startView(documents: readonly { readonly id: string }[]): View {
  const [only, ...others] = documents;
  return only === undefined || others.length > 0 ? emptyView : { ...emptyView, documents: [only.id] };
}

/** The same view when nothing changes in it. */
function put<Part extends 'comparison' | 'without' | 'style'>(view: View, part: Part, to: View[Part]): View {
  return JSON.stringify(view[part]) === JSON.stringify(to) ? view : { ...view, [part]: to };
}

const noComparison = { first: null, second: null, hidden: [] };

/** The view after an action; the same object when it does not touch the view. */
export function reduceView(state: State, action: Action): View {
  const { view } = state;
  switch (action.type) {
    case 'documents-shown':
      return { ...emptyView, documents: action.documents, mode: view.mode };
    case 'entities-added':
      return addFound(state, action);
    case 'document-added':
      return {
        ...view,
        documents: view.documents.includes(action.id) ? view.documents : [...view.documents, action.id],
        selection: { kind: 'document', id: action.id },
        review: null,
        page: null,
      };
    case 'expanding-opened':
      return openExpanding(view, action.hubs);
    case 'expanding-changed':
      return changeExpanding(view, action);
    case 'expanding-closed':
      return closeExpanding(view);
    case 'expanded':
      return drawNeighbours(state, action);
    case 'taken-back':
      return takeBackAll(state, action.hubs);
    case 'set-aside':
      return moveAside(view, action);
    case 'aside-cleared':
      return clearAside(view);
    case 'connected':
      return bringIn(state, action.ids, []);
    case 'selected':
      return sameSelection(view.selection, action.selection)
        ? view
        : { ...view, selection: action.selection };
    case 'filter-changed':
    case 'filter-slid': {
      const filter = { ...view.filter, ...action.filter };
      return JSON.stringify(filter) === JSON.stringify(view.filter) ? view : { ...view, filter };
    }
    case 'comparison-changed':
      return put(
        view,
        'comparison',
        action.to === null ? null : toComparison({ ...(view.comparison ?? noComparison), ...action.to }),
      );
    case 'without-changed': {
      const without = { ...(view.without ?? emptyWithout), ...action.to };
      return put(view, 'without', action.to === null || leavesOutNothing(without) ? null : without);
    }
    case 'style-changed':
      return put(view, 'style', { ...view.style, ...action.to });
    case 'grouped-by':
    case 'put-together':
    case 'taken-apart':
    case 'group-opened':
      return regroup(view, action);
    case 'type-toggled':
      return { ...view, hiddenTypes: toggle(view.hiddenTypes, action.root) };
    case 'mode-changed':
      return action.mode === view.mode ? view : { ...view, mode: action.mode };
    case 'rows-changed': {
      const rows = { ...view.rows, ...action.to };
      return JSON.stringify(rows) === JSON.stringify(view.rows) ? view : { ...view, rows };
    }
    case 'view-reset':
      return startView(state.data.start?.documents ?? []);
    case 'review-opened':
      return {
        ...view,
        selection: null,
        page: null,
        review: { document: action.document, claim: action.claim ?? null, show: 'waiting' },
      };
    case 'review-moved': {
      if (view.review === null) return view;
      const review = { ...view.review, ...action.to };
      return JSON.stringify(review) === JSON.stringify(view.review) ? view : { ...view, review };
    }
    case 'review-closed':
      return view.review === null ? view : { ...view, review: null };
    case 'page-opened':
      return samePage(view.page, action.page) ? view : { ...view, page: action.page, review: null };
    case 'page-closed':
      return view.page === null
        ? view
        : { ...view, page: null, selection: action.selection ?? view.selection };
    case 'start-arrived':
      return isBlank(view) && view.review === null && view.page === null
        ? { ...view, documents: startView(action.start.documents).documents }
        : view;
    case 'dragged':
      return drag(view, action);
    case 'pinned':
      return pin(state, action);
    case 'laid-out':
      return layOutAs(view, action.kind);
    case 'aligned':
      return alignPicked(state, action.how);
    case 'laid-out-again':
      return layOutAgain(view);
    case 'noted':
      return takeNote(view, action);
    case 'decided':
      return action.apart.some((id) => view.added.includes(id)) ? addIds(view, action.apart) : view;
    case 'path-ends-picked':
      return pickEnds(state, action);
    case 'path-ends-changed':
      return changePaths(view, action.ends.length === 0 ? null : { ends: action.ends });
    case 'paths-changed':
      return changePaths(view, action.to);
    case 'path-chosen':
      return choosePath(state, action);
    case 'hop-walked':
      return walkTo(view, action.link);
    case 'slide-shown':
      return action.view;
    case 'saved-opened':
      return openSaved(view, action);
    case 'saved-arrived':
      return takeSaved(view, action);
    case 'view-saved':
      return goOnFrom(view, action);
    case 'saved-renamed':
    case 'saving-changed':
    case 'travelled':
    case 'undone':
    case 'redone':
    case 'walked':
    case 'search-asked':
    case 'sheet-opened':
    case 'sheet-closed':
    case 'fit-asked':
    case 'lasso-switched':
    case 'withdrawing':
    case 'withdrawal-seen':
    case 'withdrawn':
    case 'note-opened':
    case 'note-closed':
    case 'connection-asked':
    case 'asked':
    case 'failed':
    case 'retried':
    case 'holdings-arrived':
    case 'documents-arrived':
    case 'picture-arrived':
    case 'comparison-arrived':
    case 'times-arrived':
    case 'timeline-changed':
    case 'tour-changed':
    case 'sizes-changed':
    case 'pointed':
    case 'speakers-asked':
    case 'speakers-arrived':
    case 'names-arrived':
    case 'placed':
    case 'measured':
    case 'images-arrived':
    case 'communities-found':
    case 'graph-changed':
    case 'changes-told':
    case 'changes-shown':
    case 'changes-left':
    case 'following':
    case 'documents-added':
    case 'deciding-opened':
    case 'deciding-closed':
    case 'decided-left':
    case 'intake-opened':
    case 'intake-closed':
    case 'intake-changed':
    case 'intake-cleared':
      return view;
  }
}
