import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutAgain } from '../../client/actions/lay-out-again.ts';
import { pinSelected } from '../../client/actions/pin-selected.ts';
import { aboutWhat, writeNote } from '../../client/actions/write-note.ts';
import { arrange } from '../../client/graph/layouts/arrange.ts';
import type { Action } from '../../client/state/action.ts';
import { pickOnly } from '../../client/state/change-pick.ts';
import { describeView } from '../../client/state/describe-view.ts';
import { historyOf } from '../../client/state/history-of.ts';
import { layoutOf } from '../../client/state/layout-of.ts';
import {
  excessOf,
  type NoteAbout,
  notesAtMost,
  picture,
  roomWords,
  withNote,
} from '../../client/state/note.ts';
import { sceneOf } from '../../client/state/scene-of.ts';
import type { State } from '../../client/state/state.ts';
import { decodeView, encodeView } from '../../client/state/url.ts';
import { emptyView } from '../../client/state/view.ts';
import { arrive, makeLink, makeStart, stateAfter } from '../support/client-state.ts';

const ids = ['a', 'b', 'c'];
/** Laid out, as the canvas reports it. */
function placed(state: State): State {
  const layout = layoutOf(state);
  return layout === null
    ? state
    : stateAfter([{ type: 'placed', key: layout.key, positions: arrange(layout) }], state);
}
const base = placed(
  stateAfter([
    { type: 'entities-added', ids },
    { type: 'start-arrived', start: makeStart() },
    arrive(ids, [makeLink('a', 'b'), makeLink('b', 'c')]),
  ]),
);
const given = (...actions: readonly Action[]): State => placed(stateAfter(actions, base));
const pinning = (isPinned: boolean, ...some: readonly string[]): Action => ({
  type: 'pinned',
  ids: some,
  isPinned,
});
const words = (state: State): readonly string[] => historyOf(state).map((line) => line.words);
const entity = (id: string): NoteAbout => ({ kind: 'entity', id });
const noted = (text: string, ...about: readonly NoteAbout[]): Action => ({ type: 'noted', about, text });

describe('a pinned entity', () => {
  test('stays where it stands, and so does everything else', () => {
    const state = given(pinning(true, 'a', 'b'));
    expect(state.view.pinned).toEqual(['a', 'b']);
    expect(state.data.placed.points).toEqual(base.data.placed.points);
    expect(state.step).toBe(base.step + 1);
    expect(words(state).at(-1)).toBe('Pinned Name of a and Name of b in one line');
    expect(state.status.said).toBe('Name of a and Name of b are pinned.');
    expect(describeView(state).join(' ')).toContain('2 pinned: Name of a and Name of b.');
    expect(sceneOf(state).nodes.map(({ pinned }) => pinned)).toEqual([true, true, false]);
  });

  test('is what was dragged, and dragging it again moves the pin', () => {
    const once = given({ type: 'dragged', id: 'a', point: { x: 500, y: 40 } });
    expect(once.view.pinned).toEqual(['a']);
    expect(words(once).at(-1)).toBe('Pinned Name of a');
    const twice = placed(stateAfter([{ type: 'dragged', id: 'a', point: { x: 9, y: 9 } }], once));
    expect(twice.view.pinned).toEqual(['a']);
    expect(words(twice).at(-1)).toBe('Moved Name of a');
    expect(twice.data.placed.points.a).toEqual({ x: 9, y: 9 });
    expect(stateAfter([{ type: 'undone' }], twice).view).toEqual(once.view);
  });

  test('is told of as aligned when it came to stand in one line with others', () => {
    const picked = given({ type: 'selected', selection: { kind: 'entities', ids } });
    const inLine = placed(stateAfter([{ type: 'aligned', how: 'left' }], picked));
    expect(words(inLine).at(-1)).toBe('Pinned Name of a, Name of b, and Name of c in one line');
  });

  test('survives laying out again, which what was unpinned does not', () => {
    const moved = given(
      { type: 'dragged', id: 'a', point: { x: 900, y: 900 } },
      { type: 'dragged', id: 'b', point: { x: -900, y: 900 } },
    );
    const loose = placed(stateAfter([pinning(false, 'b')], moved));
    // Nothing jumps until it is asked for.
    expect(loose.data.placed.points).toEqual(moved.data.placed.points);
    expect(words(loose).at(-1)).toBe('Unpinned Name of b');
    expect(layOutAgain.isPossible(moved)).toBe(false);
    expect(layOutAgain.isPossible(loose)).toBe(true);
    const again = placed(stateAfter([{ type: 'laid-out-again' }], loose));
    expect(again.data.placed.points.a).toEqual({ x: 900, y: 900 });
    expect(again.data.placed.points.b).toEqual(base.data.placed.points.b);
    expect(words(again).at(-1)).toBe('Put Name of b back');
  });

  test('is pinned and let go by one command, whatever is picked out', () => {
    fc.assert(
      fc.property(fc.subarray(ids, { minLength: 1 }), (some) => {
        const state = given(pickOnly(some));
        const done: Action[] = [];
        pinSelected.run(state, (action) => done.push(action));
        const pinned = placed(stateAfter(done, state));
        expect(pinned.view.pinned).toEqual(some);
        expect(pinSelected.label(pinned)).toBe('Unpin');
        pinSelected.run(pinned, (action) => done.push(action));
        expect(stateAfter(done, state).view.pinned).toEqual([]);
      }),
    );
  });

  test('that stands nowhere cannot be', () => {
    expect(given(pinning(true, 'nobody')).view).toBe(base.view);
  });
});

describe('a note', () => {
  test('is about what is picked out, a link, or else the whole picture', () => {
    expect(aboutWhat(base)).toEqual([picture]);
    expect(aboutWhat(given(pickOnly(['a', 'b'])))).toEqual([entity('a'), entity('b')]);
    const link = { kind: 'link', id: 'a adopted b' } as const;
    expect(aboutWhat(given({ type: 'selected', selection: link }))).toEqual([link]);
    expect(writeNote.label(given(noted('Why?', entity('a')), pickOnly(['a'])))).toBe('Change the note');
  });

  test('is a step, can be changed and taken away, and is told of without its words', () => {
    const state = given(noted(' Ask them. ', entity('a')));
    expect(state.view.notes).toEqual([{ about: entity('a'), text: 'Ask them.' }]);
    expect(describeView(state).join(' ')).toContain('1 note of the reader’s own, which is no claim.');
    expect(describeView(state).join(' ')).not.toContain('Ask them.');
    expect(state.status.said).toBe('The note on Name of a is kept.');
    const other = stateAfter([noted('Asked.', entity('a')), noted('', entity('a'))], state);
    expect(other.view.notes).toEqual([]);
    expect(words(other).slice(-3)).toEqual([
      'Wrote a note on Name of a',
      'Changed the note on Name of a',
      'Took away the note on Name of a',
    ]);
  });

  test('on several is one step, and stands on each', () => {
    const state = given(noted('One address.', entity('a'), entity('c')));
    expect(sceneOf(state).nodes.map(({ note }) => note)).toEqual(['One address.', '', 'One address.']);
    expect(state.step).toBe(base.step + 1);
  });

  test('that is too long for the address is not taken, and it is said by how much', () => {
    const long = 'x'.repeat(notesAtMost + 12);
    expect(excessOf(withNote([], [picture], long))).toBe(12);
    expect(roomWords(withNote([], [picture], long))).toBe(
      'Too long by 12 characters: all notes together may have 2,000, since the address holds them.',
    );
    expect(given(noted(long, picture)).view).toBe(base.view);
  });

  test('never makes all notes longer than the address holds, in whatever order they are written', () => {
    const text = fc.string({ maxLength: 900 });
    const about = fc.constantFrom(picture, entity('a'), entity('b'), entity('c'));
    fc.assert(
      fc.property(fc.array(fc.tuple(about, text), { maxLength: 12 }), (writing) => {
        const { view } = stateAfter(
          writing.map(([one, words]) => noted(words, one)),
          base,
        );
        expect(excessOf(view.notes)).toBe(0);
        expect(decodeView(encodeView(view)).notes).toEqual(view.notes);
      }),
    );
  });

  test('of an address is left out when it is unreadable, said twice, or too long', () => {
    const notes = [
      'entity:1:aYes',
      'entity:1:aAgain',
      'entity:9:short',
      'picture:0:',
      'claim:1:aNo',
      `picture:0:${'x'.repeat(notesAtMost)}`,
    ];
    const query = new URLSearchParams(notes.map((note) => ['note', note])).toString();
    expect(decodeView(query)).toEqual({ ...emptyView, notes: [{ about: entity('a'), text: 'Yes' }] });
  });
});
