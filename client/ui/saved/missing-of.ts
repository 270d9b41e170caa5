import { shownIds } from '../../state/needs.ts';
import { savedOf } from '../../state/saved.ts';
import { standingOf } from '../../state/standing-of.ts';
import type { State } from '../../state/state.ts';
import { say } from '../../texts/say.ts';
import { edtfWords } from '../../texts/time-words.ts';

/** Something that the view showed when it was saved and that cannot be shown. */
export interface Missing {
  readonly id: string;
  readonly name: string;
  /** Why, as far as it is known. */
  readonly why: string;
}

function whyOf(withdrawnAt: string | null | undefined): string {
  if (withdrawnAt === undefined) return say('saved.notInDocuments');
  return withdrawnAt === null
    ? say('saved.notHere')
    : say('saved.withdrawn', { day: edtfWords(withdrawnAt.slice(0, 10)) });
}

/** What was shown when the view was saved, is still asked for, and is not there; none until the picture has come. */
export function missingOf(state: State): readonly Missing[] {
  const saved = savedOf(state);
  const { view, data, status } = state;
  if (saved === null || standingOf(state) !== 'current') return [];
  const shown = new Set(shownIds(state));
  const there = status.drawn === null ? undefined : data.pictures[status.drawn.key]?.degree;
  const asked = view.documents.some((id) => saved.view.documents.includes(id));
  return saved.names.flatMap(({ kind, id, name }) => {
    const isThere =
      kind === 'document'
        ? !view.documents.includes(id) || saved.missing[id] === undefined
        : (shown.has(id) && there?.[id] !== undefined) || (!view.added.includes(id) && !asked);
    return isThere ? [] : [{ id, name, why: whyOf(saved.missing[id]) }];
  });
}
