import { leadIdsIn } from '../../server/domain/lead-ids-in.ts';
import type { Action } from './action.ts';
import type { Data } from './data.ts';
import { memoizeLatest } from './memoize-latest.ts';
import { entitiesOf, selectionOf } from './selection.ts';
import type { State } from './state.ts';
import type { View } from './view.ts';

/** Entities that another is known to stand for, with that one. */
const ledOf = memoizeLatest(
  (known: Data['known']): ReadonlyMap<string, string> =>
    new Map(
      Object.entries(known).flatMap(([id, item]) => (item?.ledTo === undefined ? [] : [[id, item.ledTo]])),
    ),
);

function leadAll(view: View, led: ReadonlyMap<string, string>): View {
  // Only texts in it become other texts.
  const next = leadIdsIn(view, led) as View;
  if (JSON.stringify(next) === JSON.stringify(view)) return view;
  const { selection, comparison } = next;
  return {
    ...next,
    // Of several that are one, one is picked out; and nobody is compared with themselves.
    selection: selection?.kind === 'entities' ? selectionOf(selection.ids) : selection,
    comparison:
      comparison !== null && comparison.first !== null && comparison.first === comparison.second
        ? { ...comparison, second: null }
        : comparison,
  };
}

/** The state with entities that stand for others in the place of those in its view; it tells when the one picked out was asked for by such an id. */
export function leadState(before: State, state: State, action: Action): State {
  const { view, data } = state;
  if (view === before.view && data.known === before.data.known) return state;
  const led = ledOf(data.known);
  const next = led.size === 0 ? view : leadAll(view, led);
  if (next === view) return state;
  const [from, ...others] = entitiesOf(view.selection);
  const to = from === undefined || others.length > 0 ? undefined : led.get(from);
  const isTold = action.type !== 'decided' && from !== undefined && to !== undefined;
  return {
    ...state,
    view: next,
    status: isTold ? { ...state.status, led: { from, to } } : state.status,
  };
}
