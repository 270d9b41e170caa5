import { expect, test } from 'vitest';
import type { Action } from '../../client/state/action.ts';
import { selectScene } from '../../client/state/select-scene.ts';
import { arrive, makeLink, makeStart, stateAfter } from '../support/client-state.ts';

const links = [makeLink('a', 'b'), makeLink('b', 'c')];
const [first] = links;
const shown = stateAfter([
  { type: 'start-arrived', start: makeStart({ documents: [] }) },
  { type: 'entities-added', ids: ['a', 'b', 'c'] },
  arrive(['a', 'b', 'c'], links),
]);
const opened: Action = {
  type: 'withdrawing',
  what: { kind: 'DOCUMENT', id: 'document', name: 'Document', fading: [] },
};
const seen: Action = { type: 'withdrawal-seen', fading: [first?.id ?? ''] };
const fallen = (actions: readonly Action[]) =>
  selectScene(stateAfter(actions, shown)).links.map((link) => link.fallen);

test('exactly the links that a withdrawal would take fade, while it is looked at', () => {
  expect(fallen([opened])).toEqual([false, false]);
  expect(fallen([opened, seen])).toEqual([true, false]);
  expect(fallen([opened, seen, { type: 'withdrawing', what: null }])).toEqual([false, false]);
});

test('an answer that comes when the dialog is closed fades nothing', () => {
  expect(fallen([opened, { type: 'withdrawing', what: null }, seen])).toEqual([false, false]);
});

test('what was withdrawn is said, and can be undone until that is put away', () => {
  const done = stateAfter([opened, { type: 'withdrawn', id: 'withdrawal:1', said: 'It is gone.' }], shown);
  expect([done.status.withdrawing, done.status.withdrawn, done.status.said]).toEqual([
    null,
    { id: 'withdrawal:1', said: 'It is gone.' },
    'It is gone.',
  ]);
  expect(stateAfter([{ type: 'withdrawn', id: null, said: '' }], done).status.withdrawn).toBeNull();
});
