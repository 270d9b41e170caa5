import { describe, expect, test } from 'vitest';
import { layOutAgain } from '../../client/actions/lay-out-again.ts';
import { arrangeBy } from '../../client/graph/layouts/arrange.ts';
import { layouts } from '../../client/graph/layouts/layouts.ts';
import type { Action } from '../../client/state/action.ts';
import { describeView } from '../../client/state/describe-view.ts';
import { historyOf } from '../../client/state/history-of.ts';
import { layoutFacts } from '../../client/state/layout-facts.ts';
import { layoutOf } from '../../client/state/layout-of.ts';
import { factsNeed, needs } from '../../client/state/needs.ts';
import type { State } from '../../client/state/state.ts';
import { decodeView, encodeView } from '../../client/state/url.ts';
import { arrive, makeLink, makeStart, stateAfter } from '../support/client-state.ts';

const ids = ['a', 'b', 'c'];
/** Laid out, as the canvas reports it. */
async function placed(state: State): Promise<State> {
  const layout = layoutOf(state);
  if (layout === null) return state;
  const place = await layouts[layout.kind ?? 'force']();
  const { places, backdrop } = arrangeBy(layout, place, layoutFacts(state));
  return stateAfter([{ type: 'placed', key: layout.key, positions: places, backdrop }], state);
}
const base = await placed(
  stateAfter([
    { type: 'entities-added', ids },
    { type: 'start-arrived', start: makeStart() },
    arrive(ids, [makeLink('a', 'b'), makeLink('b', 'c')]),
  ]),
);
const then = (state: State, ...actions: readonly Action[]): Promise<State> =>
  placed(stateAfter(actions, state));
const grid = await then(base, { type: 'laid-out', kind: 'grid' });

describe('a chosen layout', () => {
  test('is one step with words, said with what it means, part of the address, and undone', () => {
    expect(grid.step).toBe(base.step + 1);
    expect(historyOf(grid).at(-1)?.words).toBe('Laid out as grid');
    expect(grid.status.said).toBe('Laid out as grid. In rows by type, then by name.');
    expect(describeView(grid).join(' ')).toContain('Laid out as grid.');
    expect(decodeView(encodeView(grid.view))).toEqual(grid.view);
    expect(stateAfter([{ type: 'undone' }], grid).view).toEqual(base.view);
  });

  test('stays as it is when something is added, and takes that in when it is laid out again', async () => {
    const grown = await then(
      grid,
      { type: 'entities-added', ids: ['d'] },
      arrive([...ids, 'd'], [makeLink('a', 'b'), makeLink('b', 'c'), makeLink('c', 'd')]),
    );
    expect(grown.data.placed.points).toMatchObject(grid.data.placed.points);
    expect(layOutAgain.isPossible(grid)).toBe(false);
    expect(layOutAgain.isPossible(grown)).toBe(true);
    const again = await then(grown, { type: 'laid-out-again' });
    expect(again.view.layout).toEqual({ kind: 'grid', after: 4 });
  });

  test('leaves what is pinned where it stands, and forgets what was only moved', async () => {
    const pinned = await then(base, { type: 'dragged', id: 'b', point: { x: 700, y: 90 } });
    const laidOut = await then(pinned, { type: 'laid-out', kind: 'concentric' });
    expect(laidOut.data.placed.points.b).toEqual({ x: 700, y: 90 });
    const loose = await then(
      laidOut,
      { type: 'pinned', ids: ['b'], isPinned: false },
      { type: 'laid-out-again' },
    );
    expect(loose.view.moved).toEqual([]);
  });

  test('that follows claims asks for them once, without any filter, and is drawn when they are there', async () => {
    const filtered = stateAfter([{ type: 'laid-out', kind: 'timeline' }], base);
    const need = factsNeed(filtered);
    expect(needs(filtered).filter(({ kind }) => kind === 'times')).toEqual([need]);
    expect(layoutOf(filtered)).toBeNull();
    const claim = {
      id: 'claim',
      subject: 'a',
      predicate: 'adopted',
      object: 'b',
      against: false,
      sentence: 'A adopted b.',
      document: { id: 'article', name: 'The article', published: null },
      recordedAt: '2024-05-13T09:00:00.000Z',
    };
    const denied = { ...claim, id: 'denied', subject: 'c', object: null, against: true };
    const claims = [
      { ...claim, happened: { edtf: '1992', inferred: false } },
      { ...denied, happened: { edtf: '1990', inferred: false } },
    ];
    const there = await then(filtered, {
      type: 'times-arrived',
      key: need?.key ?? '',
      times: { claims, truncated: false },
    });
    const { points } = there.data.placed;
    // What was only denied to be in 1990 has no date, and stands right of what has one.
    expect(points.c?.x).toBeGreaterThan(points.a?.x ?? 0);
    expect(points.b?.x).toBe(points.a?.x);
  });

  test('of which something is taken back keeps the rest where it stands', async () => {
    const all = [...ids, 'd'];
    const grown = await then(
      base,
      { type: 'expanded', brought: [{ hub: 'c', ids: ['d'] }] },
      arrive(all, [makeLink('a', 'b'), makeLink('b', 'c'), makeLink('c', 'd')]),
      { type: 'laid-out', kind: 'concentric' },
    );
    expect(grown.view.layout).toEqual({ kind: 'concentric', after: 4 });
    const less = await then(grown, { type: 'taken-back', hubs: ['c'], said: 'Taken back.' });
    const { d: _, ...rest } = grown.data.placed.points;
    expect(less.view.layout).toEqual({ kind: 'concentric', after: 3 });
    expect(less.data.placed.points).toEqual(rest);
  });

  test('aligned entities are pinned in one step', async () => {
    const aligned = await then(
      base,
      { type: 'selected', selection: { kind: 'entities', ids: ['a', 'b'] } },
      { type: 'aligned', how: 'top' },
    );
    expect(aligned.view.pinned).toEqual(['a', 'b']);
    expect(aligned.data.placed.points.a?.y).toBe(aligned.data.placed.points.b?.y);
    expect(stateAfter([{ type: 'undone' }], aligned).view.pinned).toEqual([]);
  });
});
