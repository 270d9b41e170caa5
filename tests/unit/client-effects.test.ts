import { expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { AskError } from '../../client/api/ask-error.ts';
import type { Action } from '../../client/state/action.ts';
import { startEffects } from '../../client/state/effects.ts';
import type { Need } from '../../client/state/needs.ts';
import { reduce } from '../../client/state/reduce.ts';
import { initialState, type State } from '../../client/state/state.ts';
import { arrive, arriveDocument, makeLink, makeStart } from '../support/client-state.ts';

/** A store whose needs are answered by hand, so that the order of answers can be chosen. */
function run() {
  const store = createStore<State>(() => initialState);
  const dispatch = (action: Action): void => store.setState((state) => reduce(state, action), true);
  const asked: { need: Need; answer: (action: Action) => void; fail: (error: Error) => void }[] = [];
  startEffects(store, dispatch, (need) => new Promise((answer, fail) => asked.push({ need, answer, fail })));
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  const keys = (): string[] => asked.map(({ need }) => need.key);
  const reply = async (key: string, action: Action): Promise<void> => {
    asked.find(({ need }) => need.key === key)?.answer(action);
    await settle();
  };
  return { store, dispatch, asked, keys, reply, settle };
}

test('each thing that is missing is asked for once, and what it leads to after it', async () => {
  const { keys, reply, dispatch, store } = run();
  expect(keys()).toEqual(['start']);
  dispatch({ type: 'selected', selection: { kind: 'entity', id: 'a' } });
  expect(keys()).toEqual(['start']);
  await reply('start', { type: 'start-arrived', start: makeStart() });
  expect(keys()).toEqual(['start', 'documents ["article"]']);
  // With what it speaks of comes its picture.
  await reply('documents ["article"]', arriveDocument(['a', 'b'], [makeLink('a', 'b')]));
  expect(keys()).toHaveLength(2);
  dispatch({ type: 'filter-changed', filter: { frontier: 0 } });
  expect(keys().at(-1)).toBe('picture [{"frontier":0},["a","b"]]');
  await reply('picture [{"frontier":0},["a","b"]]', arrive(['a', 'b'], [], { filter: { frontier: 0 } }));
  expect(keys()).toHaveLength(3);
  dispatch({ type: 'speakers-asked' });
  expect(keys().at(-1)).toBe('speakers ["article"]');
  await reply('speakers ["article"]', {
    type: 'speakers-arrived',
    key: 'speakers ["article"]',
    speakers: [],
  });
  expect(keys()).toHaveLength(4);
  expect(store.getState().status.loading).toEqual([]);
});

test('what failed says why with its code, and is asked again only when the reader asks', async () => {
  const { asked, keys, dispatch, settle, store } = run();
  asked[0]?.fail(new AskError('TOO_LARGE', 'At most 200 ids.'));
  await settle();
  expect(store.getState().status.problems).toEqual({
    start: { code: 'TOO_LARGE', message: 'At most 200 ids.' },
  });
  dispatch({ type: 'selected', selection: { kind: 'entity', id: 'a' } });
  expect(keys()).toEqual(['start']);
  dispatch({ type: 'retried' });
  expect(keys()).toEqual(['start', 'start']);
  expect(store.getState().status.problems).toEqual({});
});

test('what stands between the entities shown is asked for under the filter of the view, and added', async () => {
  const { asked, reply, dispatch, store } = run();
  await reply('start', { type: 'start-arrived', start: makeStart() });
  await reply('documents ["article"]', arriveDocument(['a']));
  dispatch({ type: 'filter-changed', filter: { frontier: 1 } });
  dispatch({ type: 'set-aside', kind: 'damped', ids: ['a'], isAside: true });
  dispatch({ type: 'connection-asked' });
  const need = asked.map((row) => row.need).find((row) => row.kind === 'connection');
  expect(need).toMatchObject({ filter: { frontier: 1 }, shown: ['a'], damped: ['a'] });
  const key = need?.key ?? '';
  await reply(key, { type: 'connected', key, ids: ['b'], left: 0, isPartial: false });
  expect(store.getState().view.added).toEqual(['b']);
  expect(store.getState().status.isConnecting).toBe(false);
});

test('while the database is away it is asked again by itself', async () => {
  vi.useFakeTimers();
  try {
    const { asked, keys, settle } = run();
    asked[0]?.fail(new AskError('UNAVAILABLE', 'The database is starting.'));
    await settle();
    expect(keys()).toEqual(['start']);
    vi.advanceTimersByTime(5000);
    expect(keys()).toEqual(['start', 'start']);
  } finally {
    vi.useRealTimers();
  }
});
