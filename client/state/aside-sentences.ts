import { say, sayAll } from '../texts/say.ts';
import { nameOf } from './name-of.ts';
import { shownIds } from './needs.ts';
import { placingLinks } from './placing-links.ts';
import { foldedInto } from './set-aside.ts';
import type { State } from './state.ts';

/** Names that a sentence spells out. */
const namesAtMost = 3;

function names(state: State, ids: readonly string[]): string {
  const first = ids.slice(0, namesAtMost).map((id) => nameOf(state, id));
  const more = ids.length - first.length;
  return sayAll(more === 0 ? first : [...first, say('common.more', { count: more })]);
}

/** What the reader set aside by hand, as sentences. */
export function asideSentences(state: State): readonly string[] {
  const { hidden, faint, folded, damped } = state.view.aside;
  const into = foldedInto(state.view.aside, shownIds(state) ?? [], placingLinks(state));
  return [
    ...(hidden.length > 0 ? [say('expand.hiddenByHand', { names: names(state, hidden) })] : []),
    ...(faint.length > 0 ? [say('expand.faintByHand', { names: names(state, faint) })] : []),
    ...(folded.length > 0
      ? [say('expand.foldedInto', { names: names(state, folded), count: into.size })]
      : []),
    ...(damped.length > 0 ? [say('expand.notThroughNames', { names: names(state, damped) })] : []),
  ];
}
