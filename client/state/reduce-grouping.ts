import type { Action } from './action.ts';
import { type Grouping, groupedBy, putTogether, readGroupId, takeApart, withOpen } from './grouping.ts';
import type { View } from './view.ts';

type GroupingAction = Extract<
  Action,
  { readonly type: 'grouped-by' | 'put-together' | 'taken-apart' | 'group-opened' }
>;

function change(grouping: Grouping, action: GroupingAction): Grouping {
  switch (action.type) {
    case 'grouped-by':
      return groupedBy(grouping, action.by);
    case 'put-together':
      return putTogether(grouping, action.name, action.ids);
    case 'taken-apart':
      return takeApart(grouping, action.name, action.id);
    case 'group-opened':
      return withOpen(grouping, action.id, action.isOpen);
  }
}

/**
 * The view with its groups changed. A group that was opened is picked out, so that what is in it is listed and in sight; what was picked out
 * of other groups is so no longer when the picture is grouped by something else.
 */
export function regroup(view: View, action: GroupingAction): View {
  const grouping = change(view.grouping, action);
  if (grouping === view.grouping) return view;
  const { selection } = view;
  if (action.type === 'group-opened' && readGroupId(action.id) !== null)
    return { ...view, grouping, selection: { kind: 'group', id: action.id } };
  const isGone =
    action.type === 'grouped-by' && (selection?.kind === 'group' || selection?.kind === 'bundle');
  return { ...view, grouping, selection: isGone ? null : selection };
}
