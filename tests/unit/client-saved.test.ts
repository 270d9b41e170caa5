import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { arrange } from '../../client/graph/layouts/arrange.ts';
import type { Action } from '../../client/state/action.ts';
import { explainView } from '../../client/state/explain-view.ts';
import { keepSaved, quietMs } from '../../client/state/keep-saved.ts';
import { layoutOf } from '../../client/state/layout-of.ts';
import { needs } from '../../client/state/needs.ts';
import { reduce } from '../../client/state/reduce.ts';
import { isChanged, pictureOf, type Saved, savedKey } from '../../client/state/saved.ts';
import { readOwn } from '../../client/state/start-saving.ts';
import type { State } from '../../client/state/state.ts';
import { encodeState } from '../../client/state/sync-address.ts';
import { decodeView } from '../../client/state/url.ts';
import { emptyFilter, emptyView, type View } from '../../client/state/view.ts';
import { draftOf, fromContent, toContent, toFile } from '../../client/state/view-file.ts';
import { projectRoot } from '../../server/root.ts';
import { anyView } from '../support/any-view.ts';
import { arrive, arriveDocument, makeLink, makeStart, stateAfter } from '../support/client-state.ts';

const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true });
addFormats.default(ajv, ['date-time']);
const allows = ajv.compile(
  JSON.parse(readFileSync(join(projectRoot, 'schemas', 'view-1.schema.json'), 'utf8')) as object,
);

const id = fc.string({ minLength: 1, unit: 'grapheme' });
const pixel = fc.integer({ min: -5000, max: 5000 });
const beside = fc.record({
  places: fc
    .uniqueArray(fc.record({ id, x: pixel, y: pixel }), { maxLength: 5, selector: (place) => place.id })
    // An object, as the page holds them: ids that are numbers come first in it, whatever their order was.
    .map((places) => Object.fromEntries(places.map(({ id: of, x, y }) => [of, { x, y }]))),
  names: fc.array(
    fc.record({ kind: fc.constantFrom('entity' as const, 'document' as const), id, name: id }),
    {
      maxLength: 5,
    },
  ),
  images: fc.dictionary(
    fc.constantFrom('k1', 'k2', '3'),
    fc.base64String({ maxLength: 40 }).map((bytes) => `data:image/jpeg;base64,${bytes}`),
    { noNullPrototype: true },
  ),
});

/** What is read back has no more than the file: where the reader was in the view is not saved. */
const saveable = ({ selection, ...view }: View): View => ({ ...pictureOf(view as View), selection });

describe('the file of a view', () => {
  test('from before days could be left out leaves out none', () => {
    const without = { documents: ['d'], speakers: [], deeperThan: null, singleOrigin: false, hides: true };
    expect(fromContent({ without }).view.without).toEqual({ ...without, recordedAfter: null });
  });

  test('is the same after it was read and written again, and is one that the schema allows, for any view', () => {
    fc.assert(
      fc.property(anyView, beside, (view, besides) => {
        const content = toContent(view, besides);
        const text = JSON.stringify(content);
        const read = fromContent(JSON.parse(text));
        expect(read.view).toEqual(saveable(view));
        expect(JSON.stringify(toContent(read.view, read))).toBe(text);
        const file: unknown = JSON.parse(toFile(content, { name: 'A view', caption: '' }, 3));
        expect(allows(file), JSON.stringify(allows.errors)).toBe(true);
      }),
    );
  });

  test('says only what somebody chose', () => {
    const view = { ...emptyView, documents: ['article'], filter: { ...emptyFilter, frontier: 1 } };
    expect(toContent(view, { places: {}, names: [], images: {} })).toEqual({
      documents: ['article'],
      filter: { frontier: 1 },
    });
  });
});

const links = [makeLink('a', 'b'), makeLink('b', 'c')];
/** The article with three entities, laid out. */
function drawn(): State {
  const state = stateAfter([
    { type: 'start-arrived', start: makeStart() },
    { type: 'documents-shown', documents: ['article'] },
    arriveDocument(['a', 'b', 'c']),
    arrive(['a', 'b', 'c'], links),
  ]);
  return placed(state);
}

/** The state with everything where its layout puts it. */
function placed(state: State): State {
  const layout = layoutOf(state);
  if (layout === null) throw new Error('What decides the layout has not come.');
  return reduce(state, { type: 'placed', key: layout.key, positions: arrange(layout) });
}

function saved(state: State, version = 1): Saved {
  const { view, places, names, images } = draftOf(state);
  return { id: 'V', version, savedAt: '2026-11-27T10:00:00Z', view, places, names, images, missing: {} };
}
const head = { name: 'A view', caption: '', newest: 1 };
const arrived = (state: State, key = 'saved V newest'): Action => ({
  type: 'saved-arrived',
  key,
  saved: saved(state),
  head,
});
const opened = (state: State): State =>
  [{ type: 'saved-opened', id: 'V', version: null } as const, arrived(state)].reduce(reduce, state);

describe('a saved view that is opened', () => {
  test('is the view that was saved, with everything where it stood, though the graph has grown', () => {
    const before = placed(reduce(drawn(), { type: 'dragged', id: 'b', point: { x: 900, y: -300 } }));
    const grown = [...links, makeLink('a', 'c'), makeLink('c', 'd')];
    const state = [arriveDocument(['a', 'b', 'c', 'd']), arrive(['a', 'b', 'c', 'd'], grown)].reduce(
      reduce,
      opened(before),
    );
    expect(pictureOf(state.view)).toEqual(pictureOf(before.view));
    const { a, b, c, d } = placed(state).data.placed.points;
    expect({ a, b, c }).toEqual(before.data.placed.points);
    expect(d).toBeDefined();
  });

  test('needs no layout to run when everything has a place', () => {
    const state = opened(drawn());
    const layout = layoutOf(state);
    const untangled = { ...layout, links: null } as unknown as NonNullable<typeof layout>;
    // The links are what a layout would look at.
    expect(arrange(untangled)).toEqual(drawn().data.placed.points);
  });

  test('waits for its places, and not for those of one that is gone', () => {
    const from = { id: 'V', version: 1, isHeld: true };
    const state = { ...drawn(), view: { ...drawn().view, from } };
    expect(layoutOf(state)).toBeNull();
    const gone = reduce(state, { type: 'saved-arrived', key: savedKey(from), saved: null, head: null });
    expect(arrange(layoutOf(gone) as never)).toEqual(drawn().data.placed.points);
  });

  test('has what its address picks out beside it', () => {
    const state = { ...drawn(), view: decodeView('?saved=V&select=entity:a') };
    const { view } = reduce(state, arrived(drawn()));
    expect(view).toMatchObject({
      documents: ['article'],
      selection: { kind: 'entity', id: 'a' },
      opening: null,
    });
  });

  test('has its own short address until something in it is changed, and then the whole with what it came from', () => {
    const state = opened(drawn());
    expect(encodeState(state)).toBe('saved=V');
    const looked = reduce(state, { type: 'selected', selection: { kind: 'entity', id: 'a' } });
    expect(encodeState(looked)).toBe('saved=V&select=entity%3Aa');
    expect(isChanged(looked)).toBe(false);
    const changed = reduce(state, { type: 'filter-changed', filter: { frontier: 0 } });
    expect(decodeView(encodeState(changed))).toEqual(changed.view);
    expect(changed.view.from).toEqual({ id: 'V', version: 1, isHeld: true });
    expect(encodeState(reduce(changed, { type: 'undone' }))).toBe('saved=V');
  });

  test('names its version in the address when it is not the newest', () => {
    const state = reduce(opened(drawn()), {
      type: 'saved-arrived',
      key: 'saved V 1',
      saved: saved(drawn()),
      head: { ...head, newest: 4 },
    });
    expect(encodeState(state)).toBe('saved=V&version=1');
  });

  test('can be laid out again, which is a change, and undone', () => {
    const before = placed(reduce(drawn(), { type: 'dragged', id: 'b', point: { x: 900, y: -300 } }));
    const unpinned = reduce(opened(before), { type: 'pinned', ids: ['b'], isPinned: false });
    const again = placed(reduce(unpinned, { type: 'laid-out-again' }));
    expect(again.data.placed.points).toEqual(drawn().data.placed.points);
    expect(isChanged(again)).toBe(true);
    const back = placed(reduce(again, { type: 'undone' }));
    expect(back.data.placed.points).toEqual(before.data.placed.points);
  });

  test('is asked for again though it was here before, until it is there or known to be gone', () => {
    const again = reduce(opened(drawn()), { type: 'saved-opened', id: 'V', version: 1 });
    expect(needs(again)).toMatchObject([{ kind: 'saved', id: 'V', version: 1 }]);
    const gone = reduce(again, { type: 'saved-arrived', key: 'saved V 1', saved: null, head: null });
    expect(needs(gone)).toEqual([]);
    expect(explainView(gone)).toHaveLength(1);
  });

  test('is one step of the history, told as such', () => {
    const state = opened(drawn());
    expect(state.step).toBe(drawn().step + 1);
    expect(reduce(state, { type: 'undone' }).view).toEqual(drawn().view);
  });
});

describe('a view that this browser saved', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    // Node has no window; the page listens on it for being connected again.
    vi.stubGlobal('window', new EventTarget());
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  /** A page on which a view was saved, and a server that keeps the versions. */
  function page() {
    const store = createStore<State>(() =>
      reduce(drawn(), { type: 'view-saved', saved: saved(drawn()), head, isCurrent: true }),
    );
    const dispatch = (action: Action): void => store.setState((state) => reduce(state, action), true);
    const versions: View[] = [];
    let failures = 0;
    const stop = keepSaved(store, dispatch, async () => {
      dispatch({ type: 'saving-changed', to: { standing: 'saving', problem: '' } });
      if (failures > 0) {
        failures -= 1;
        dispatch({ type: 'saving-changed', to: { standing: 'failed', problem: 'No answer.' } });
        return false;
      }
      const state = store.getState();
      versions.push(state.view);
      const version = versions.length + 1;
      const now = { ...head, newest: version };
      dispatch({ type: 'view-saved', saved: saved(state, version), head: now, isCurrent: true });
      return true;
    });
    const fail = (times: number): void => {
      failures = times;
    };
    return { store, dispatch, versions, stop, fail };
  }
  const peel = (frontier: number): Action => ({ type: 'filter-changed', filter: { frontier } });

  test('is saved again once the reader rests, several changes as one version', async () => {
    const { dispatch, versions, store, stop } = page();
    dispatch(peel(0));
    await vi.advanceTimersByTimeAsync(quietMs - 1);
    dispatch(peel(1));
    await vi.advanceTimersByTimeAsync(quietMs - 1);
    expect(versions).toEqual([]);
    // The picture under the other filter comes.
    dispatch(arrive(['a', 'b', 'c'], links, { filter: { frontier: 1 } }));
    await vi.advanceTimersByTimeAsync(quietMs);
    expect(versions.map(({ filter }) => filter.frontier)).toEqual([1]);
    expect(encodeState(store.getState())).toBe('saved=V');
    await vi.advanceTimersByTimeAsync(10 * quietMs);
    expect(versions).toHaveLength(1);
    stop();
  });

  test('is saved as the newest after an undo too, which still can be redone', async () => {
    const { dispatch, versions, store, stop } = page();
    dispatch({ type: 'type-toggled', root: 'place' });
    await vi.advanceTimersByTimeAsync(quietMs);
    dispatch({ type: 'undone' });
    await vi.advanceTimersByTimeAsync(quietMs);
    expect(versions.map(({ hiddenTypes }) => hiddenTypes)).toEqual([['place'], []]);
    dispatch({ type: 'redone' });
    await vi.advanceTimersByTimeAsync(quietMs);
    expect(versions.map(({ hiddenTypes }) => hiddenTypes)).toEqual([['place'], [], ['place']]);
    expect(store.getState().view.from?.version).toBe(4);
    stop();
  });

  test('is tried again when it cannot be saved, and says so until it is', async () => {
    const { dispatch, versions, store, stop, fail } = page();
    fail(2);
    dispatch({ type: 'type-toggled', root: 'place' });
    await vi.advanceTimersByTimeAsync(quietMs);
    expect(store.getState().status.saving).toMatchObject({ standing: 'failed', problem: 'No answer.' });
    await vi.advanceTimersByTimeAsync(30_000);
    expect(store.getState().status.saving.standing).toBe('idle');
    expect(versions).toHaveLength(1);
    stop();
  });

  test('is tried again at once when the browser is connected again', async () => {
    const { dispatch, versions, stop, fail } = page();
    fail(1);
    dispatch({ type: 'type-toggled', root: 'place' });
    await vi.advanceTimersByTimeAsync(quietMs);
    window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(10);
    expect(versions).toHaveLength(1);
    stop();
  });

  test('is left alone when somebody else saved meanwhile, when the reader stopped it, and when an old version is looked at', async () => {
    const { dispatch, versions, store, stop } = page();
    dispatch({ type: 'saving-changed', to: { own: { V: false } } });
    dispatch({ type: 'type-toggled', root: 'place' });
    await vi.advanceTimersByTimeAsync(5 * quietMs);
    dispatch({ type: 'saving-changed', to: { own: { V: true }, standing: 'conflict', problem: 'Saved.' } });
    await vi.advanceTimersByTimeAsync(5 * quietMs);
    expect(versions).toEqual([]);
    dispatch({ type: 'saving-changed', to: { standing: 'idle' } });
    await vi.advanceTimersByTimeAsync(quietMs);
    expect(versions).toHaveLength(1);
    dispatch({ type: 'saved-opened', id: 'V', version: 1 });
    dispatch({
      type: 'saved-arrived',
      key: 'saved V 1',
      saved: saved(drawn()),
      head: { ...head, newest: 2 },
    });
    await vi.advanceTimersByTimeAsync(5 * quietMs);
    expect(versions).toHaveLength(1);
    expect(store.getState().view.from?.version).toBe(1);
    stop();
  });
});

test('which views this browser saved is remembered as far as it can be read', () => {
  expect(readOwn('{"V":true,"W":false,"x":3}')).toEqual({ V: true, W: false });
  for (const text of [null, '', '[', '7', 'null', '"a"']) expect(readOwn(text)).toEqual({});
});
