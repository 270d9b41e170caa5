import { nameOf } from './name-of.ts';
import { shownIds } from './needs.ts';
import { placingLinks } from './placing-links.ts';
import { plural } from './plural.ts';
import { foldedInto } from './set-aside.ts';
import type { State } from './state.ts';

const listed = new Intl.ListFormat('en', { type: 'conjunction' });
/** Names that a sentence spells out. */
const namesAtMost = 3;

function names(state: State, ids: readonly string[]): string {
  const first = ids.slice(0, namesAtMost).map((id) => nameOf(state, id));
  const more = ids.length - first.length;
  return listed.format(more === 0 ? first : [...first, `${more.toLocaleString('en')} more`]);
}

/** What the reader set aside by hand, as sentences. */
export function asideSentences(state: State): readonly string[] {
  const { hidden, faint, folded, damped } = state.view.aside;
  const into = foldedInto(state.view.aside, shownIds(state) ?? [], placingLinks(state));
  return [
    ...(hidden.length > 0 ? [`Hidden by hand: ${names(state, hidden)}.`] : []),
    ...(faint.length > 0 ? [`Faint by hand: ${names(state, faint)}.`] : []),
    ...(folded.length > 0
      ? [`Folded into ${names(state, folded)}: ${plural(into.size, 'entity', 'entities')}.`]
      : []),
    ...(damped.length > 0 ? [`Not expanded through ${names(state, damped)}.`] : []),
  ];
}
