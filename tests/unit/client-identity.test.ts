import { describe, expect, test } from 'vitest';
import type { Action } from '../../client/state/action.ts';
import { needs } from '../../client/state/needs.ts';
import { sceneOf } from '../../client/state/scene-of.ts';
import { emptyView, type View } from '../../client/state/view.ts';
import { arrive, makeLink, makeStart, stateAfter } from '../support/client-state.ts';

const view: Partial<View> = {
  added: ['a', 'b', 'c'],
  pinned: ['b'],
  moved: [
    { id: 'a', x: 1, y: 2, after: 3 },
    { id: 'b', x: 3, y: 4, after: 3 },
  ],
  selection: { kind: 'entity', id: 'b' },
};
const shown = (given: Partial<View>): Action => ({ type: 'slide-shown', view: { ...emptyView, ...given } });
const opened = (given: Partial<View> = view): Action[] => [
  { type: 'start-arrived', start: makeStart() },
  shown(given),
];
const decided = (given: Partial<Extract<Action, { type: 'decided' }>>): Action => ({
  type: 'decided',
  decided: { id: 'decision:1', words: 'Decided.', isRevoked: false },
  led: {},
  apart: [],
  next: null,
  ...given,
});
const named = (known: Extract<Action, { type: 'names-arrived' }>['known']): Action => ({
  type: 'names-arrived',
  key: 'names',
  known,
});
/** What the server answers when another entity stands for `b`. */
function arriveWithoutB(): Action {
  const whole = arrive(['a', 'b', 'c'], [makeLink('a', 'c')]);
  if (whole.type !== 'picture-arrived') throw new Error('A picture arrives.');
  const { b: _, ...degree } = whole.picture.degree;
  const entities = whole.entities.filter(({ id }) => id !== 'b');
  return { ...whole, picture: { ...whole.picture, degree }, entities };
}
const ledToA = { name: 'Name of a', ends: ['a'], ledTo: 'a' };

describe('an id that another entity stands for', () => {
  test('is looked up when the picture does not have it, and that one takes its place in all of the view', () => {
    const before = [...opened(), arriveWithoutB()];
    expect(needs(stateAfter(before)).find(({ kind }) => kind === 'names')).toMatchObject({ ids: ['b'] });
    const links = [makeLink('a', 'c')];
    const led = stateAfter([...before, named({ b: ledToA }), arrive(['a', 'c'], links)]);
    expect(led.view).toMatchObject({
      added: ['a', 'c'],
      pinned: ['a'],
      moved: [{ id: 'a', x: 1, y: 2, after: 3 }],
      selection: { kind: 'entity', id: 'a' },
    });
    expect(led.status.led).toEqual({ from: 'b', to: 'a' });
    expect(sceneOf(led).nodes.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(
      stateAfter([...before, named({ b: ledToA }), { type: 'selected', selection: null }]).status.led,
    ).toBeNull();
  });

  test('leads on in a view that the reader goes back to, until all is read anew', () => {
    const before = [...opened(), named({ b: ledToA }), shown({ added: ['c'] })];
    const back = stateAfter([...before, shown({ added: ['b', 'c'] })]);
    expect(back.view.added).toEqual(['a', 'c']);
    const anew = stateAfter([...before, { type: 'changes-shown' }, shown({ added: ['b', 'c'] })]);
    expect(anew.view.added).toEqual(['b', 'c']);
  });

  test('leaves one picked out of several that are one, and nobody compared with themselves', () => {
    const { view: led } = stateAfter([
      ...opened({
        added: ['a', 'b'],
        selection: { kind: 'entities', ids: ['a', 'b'] },
        comparison: { first: 'b', second: 'a', hidden: [] },
      }),
      named({ b: ledToA }),
    ]);
    expect(led.selection).toEqual({ kind: 'entity', id: 'a' });
    expect(led.comparison).toEqual({ first: 'a', second: null, hidden: [] });
  });
});

describe('a decision made here', () => {
  test('closes its dialog, is told, leads the view on, and all is asked for again', () => {
    const before = stateAfter([...opened(), arrive(['a', 'b', 'c'], [])]);
    const after = stateAfter([
      ...opened(),
      arrive(['a', 'b', 'c'], []),
      { type: 'deciding-opened', deciding: { kind: 'pair', verdict: 'SAME', ids: ['a', 'b'] } },
      decided({ led: { b: 'a' } }),
    ]);
    expect(after.view.added).toEqual(['a', 'c']);
    expect(after.status).toMatchObject({
      deciding: null,
      decided: { id: 'decision:1' },
      said: 'Decided.',
      changes: before.status.changes + 1,
      led: null,
    });
    expect(after.status.live.reads).toBe(before.status.live.reads + 1);
    expect(needs(after).map(({ kind }) => kind)).toContain('picture');
  });

  test('that is taken back brings both beside what was added, and only there', () => {
    const apart = decided({ apart: ['a', 'b'] });
    expect(stateAfter([...opened({ added: ['a', 'c'] }), apart]).view.added).toEqual(['a', 'c', 'b']);
    expect(stateAfter([...opened({ added: ['c'] }), apart]).view.added).toEqual(['c']);
  });

  test('goes on with the next of those picked out', () => {
    const next = { kind: 'pair' as const, verdict: 'SAME' as const, ids: ['a', 'c'] };
    const { status } = stateAfter([...opened(), decided({ next })]);
    expect(status.deciding).toEqual(next);
    expect(
      stateAfter([...opened(), decided({ next }), { type: 'deciding-closed' }]).status.deciding,
    ).toBeNull();
  });
});
