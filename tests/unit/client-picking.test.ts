import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../client/actions/command.ts';
import { fadeSelected } from '../../client/actions/fade-selected.ts';
import { findPaths } from '../../client/actions/find-paths.ts';
import { hideSelected } from '../../client/actions/hide-selected.ts';
import { invertPick } from '../../client/actions/invert-pick.ts';
import { keepOnly } from '../../client/actions/keep-only.ts';
import { pickAll } from '../../client/actions/pick-all.ts';
import { pickNeighbours } from '../../client/actions/pick-neighbours.ts';
import { pickType } from '../../client/actions/pick-type.ts';
import { takeBackSelected } from '../../client/actions/take-back-selected.ts';
import { isInside } from '../../client/graph/lasso/inside.ts';
import type { Action } from '../../client/state/action.ts';
import { pickMore, pickOnly, togglePicked } from '../../client/state/change-pick.ts';
import { historyOf } from '../../client/state/history-of.ts';
import { pickedIds } from '../../client/state/picked-ids.ts';
import { sceneOf } from '../../client/state/scene-of.ts';
import { selectionOf } from '../../client/state/selection.ts';
import type { State } from '../../client/state/state.ts';
import { countTypes } from '../../client/ui/picking/picked-of.ts';
import { whoSays } from '../../client/ui/picking/who-says.ts';
import { rowsBetween } from '../../client/ui/table/selectable-rows.ts';
import { arrive, makeLink, makeStart, stateAfter } from '../support/client-state.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const links = [makeLink('a', 'b'), makeLink('b', 'c'), makeLink('c', 'd')];
const base = stateAfter([
  { type: 'entities-added', ids },
  { type: 'start-arrived', start: makeStart() },
  arrive(ids, links),
]);
const given = (...actions: readonly Action[]): State => stateAfter(actions, base);
const picked = (...some: readonly string[]): State => given(pickOnly(some));

/** The state after a command. */
function run(command: Command, state: State): State {
  expect(command.isPossible(state)).toBe(true);
  const done: Action[] = [];
  command.run(state, (action) => done.push(action));
  return stateAfter(done, state);
}

describe('what is picked out', () => {
  test('is nothing, one entity like any other, or several, each once', () => {
    expect(selectionOf([])).toBeNull();
    expect(selectionOf(['a', 'a'])).toEqual({ kind: 'entity', id: 'a' });
    expect(selectionOf(['b', 'a', 'b'])).toEqual({ kind: 'entities', ids: ['b', 'a'] });
  });

  test('toggling twice changes nothing but the order, whatever is picked', () => {
    fc.assert(
      fc.property(fc.subarray(ids), fc.constantFrom(...ids), (some, id) => {
        const before = picked(...some);
        const once = stateAfter([togglePicked(before, id)], before);
        const twice = stateAfter([togglePicked(once, id)], once);
        expect(pickedIds(once).includes(id)).toBe(!some.includes(id));
        expect([...pickedIds(twice)].sort()).toEqual([...some].sort());
      }),
    );
  });

  test('is drawn as selected, and said aloud', () => {
    const state = picked('a', 'c');
    expect(sceneOf(state).nodes.map(({ selected }) => selected)).toEqual([true, false, true, false, false]);
    expect(state.status.said).toBe('2 entities are picked out: Name of a and Name of c.');
  });

  test('of one is no step, of several is one, and undo brings back what a click elsewhere let go', () => {
    const one = picked('a');
    expect(one.step).toBe(base.step);
    const two = stateAfter([togglePicked(one, 'b')], one);
    expect(two.step).toBe(base.step + 1);
    const lost = stateAfter([{ type: 'selected', selection: { kind: 'entity', id: 'e' } }], two);
    expect(pickedIds(stateAfter([{ type: 'undone' }], lost))).toEqual(['a', 'b']);
    const three = stateAfter([pickMore(two, ['c']), pickOnly(['b', 'c'])], two);
    expect(
      historyOf(three)
        .map(({ words }) => words)
        .slice(-3),
    ).toEqual(['Also picked out Name of b', 'Also picked out Name of c', 'Let go of Name of a']);
  });

  test('grows by type and by neighbours, turns round, and is all that is shown', () => {
    expect(pickedIds(run(pickNeighbours, picked('a')))).toEqual(['a', 'b']);
    expect(pickedIds(run(pickNeighbours, picked('a', 'd')))).toEqual(['a', 'd', 'b', 'c']);
    expect(pickedIds(run(invertPick, picked('a', 'd')))).toEqual(['b', 'c', 'e']);
    expect(pickedIds(run(pickAll, base))).toEqual(ids);
    expect([...pickedIds(run(pickType, picked('d')))].sort()).toEqual(ids);
  });

  test('picked all and turned round is nothing', () => {
    expect(run(invertPick, run(pickAll, base)).view.selection).toBeNull();
  });
});

describe('what is done to several', () => {
  const steps = (state: State): number => state.step - picked('a', 'b').step;

  test('is one step: hidden, they are picked out no more, and undo brings both back', () => {
    const hidden = run(hideSelected, picked('a', 'b'));
    expect(hidden.view.aside.hidden).toEqual(['a', 'b']);
    expect(hidden.view.selection).toBeNull();
    expect(hidden.status.said).toBe('Name of a and Name of b are hidden.');
    expect(steps(hidden)).toBe(1);
    expect(stateAfter([{ type: 'undone' }], hidden).view).toEqual(picked('a', 'b').view);
  });

  test('brings back only when all are aside', () => {
    const faint = run(fadeSelected, picked('a'));
    const more = stateAfter([pickOnly(['a', 'b'])], faint);
    expect(fadeSelected.label(more)).toBe('Make faint');
    const both = run(fadeSelected, more);
    expect(both.view.aside.faint).toEqual(['a', 'b']);
    expect(fadeSelected.label(both)).toBe('Show in full');
    expect(run(fadeSelected, both).view.aside.faint).toEqual([]);
  });

  test('keeps only these, and hides the rest', () => {
    const state = run(keepOnly, picked('a', 'b'));
    expect(state.view.aside.hidden).toEqual(['c', 'd', 'e']);
    expect(pickedIds(state)).toEqual(['a', 'b']);
    expect(steps(state)).toBe(1);
  });

  test('finds paths between two to four of them', () => {
    expect(run(findPaths, picked('a', 'c', 'd')).view.paths?.ends).toEqual(['a', 'c', 'd']);
    expect(findPaths.isPossible(picked(...ids))).toBe(false);
  });

  test('takes back what expanding several brought, as one step', () => {
    const grown = stateAfter(
      [
        { type: 'expanded', brought: [{ hub: 'a', ids: ['x'] }] },
        arrive([...ids, 'x'], [...links, makeLink('a', 'x')]),
        { type: 'expanded', brought: [{ hub: 'b', ids: ['y'] }] },
        arrive([...ids, 'x', 'y'], [...links, makeLink('a', 'x'), makeLink('b', 'y')]),
        pickOnly(['a', 'b']),
      ],
      base,
    );
    const back = run(takeBackSelected, grown);
    expect(back.view.added).toEqual(ids);
    expect(back.step).toBe(grown.step + 1);
    expect(back.status.said).toBe(
      '2 entities that expanding Name of a and Name of b brought are taken back.',
    );
  });
});

test('a lasso holds what a ray from it crosses oddly often', () => {
  const square = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 0, y: 10 },
  ];
  expect(isInside({ x: 5, y: 5 }, square)).toBe(true);
  expect(isInside({ x: 15, y: 5 }, square)).toBe(false);
  expect(isInside({ x: 5, y: -1 }, square)).toBe(false);
  expect(isInside({ x: 5, y: 5 }, [])).toBe(false);
});

test('rows between two are those from the one to the other, whichever comes first', () => {
  const rows = ids.map((id) => ({ id, selected: false }));
  expect(rowsBetween(rows, 'b', 'd')).toEqual(['b', 'c', 'd']);
  expect(rowsBetween(rows, 'd', 'b')).toEqual(['b', 'c', 'd']);
  expect(rowsBetween(rows, 'gone', 'b')).toEqual(['b']);
});

test('types are counted, most first', () => {
  const row = (id: string, typeName: string) => ({ id, name: id, root: 'place', typeName });
  expect(countTypes([row('a', 'Place'), row('b', 'Event'), row('c', 'Event')])).toEqual([
    ['Event', 2],
    ['Place', 1],
  ]);
});

test('a link is told with whom it is according to and who tells it, no further than the frontier', () => {
  const claim = (...names: readonly string[]) => ({
    voices: names.map((name, rung) => ({ rung, speaker: { name } })),
  });
  const claims = [claim('Outlet', 'Embassy', 'Congress'), claim('Congress')];
  expect(whoSays(claims, null)).toBe('according to Congress, told by Outlet');
  expect(whoSays(claims, 1)).toBe('according to Embassy and Congress, told by Outlet');
  expect(whoSays([claim('Outlet')], null)).toBe('according to Outlet');
  expect(whoSays([], null)).toBe('');
});
