import { describe, expect, test } from 'vitest';
import type { Action } from '../../client/state/action.ts';
import { layoutOf } from '../../client/state/layout-of.ts';
import { concerns, type GraphChange, newsWords } from '../../client/state/live.ts';
import { needs } from '../../client/state/needs.ts';
import { sceneOf } from '../../client/state/scene-of.ts';
import { standingOf } from '../../client/state/standing-of.ts';
import { arrive, arriveDocument, makeLink, makeStart, stateAfter } from '../support/client-state.ts';

const change = (given: Partial<GraphChange>): GraphChange => ({
  id: '7',
  kind: 'CHANGED',
  entities: 0,
  claims: 0,
  entityIds: [],
  linkIds: [],
  claimIds: [],
  many: false,
  ...given,
});
const opened = [
  { type: 'start-arrived', start: makeStart() },
  arriveDocument(['a', 'b']),
  arrive(['a', 'b'], [makeLink('a', 'b')]),
  { type: 'placed', key: '[["article"],[],[]]', positions: { a: { x: 1, y: 2 }, b: { x: 3, y: 4 } } },
] as const;
const told = { type: 'changes-told', change: change({ claims: 2, entityIds: ['a'] }) } as const;

describe('a change made elsewhere', () => {
  test('concerns a picture that it touches, and the list of documents in any case', () => {
    const state = stateAfter(opened);
    expect(concerns(state, change({ entityIds: ['z'] }))).toBe(false);
    expect(concerns(state, change({ entityIds: ['z', 'b'] }))).toBe(true);
    expect(concerns(state, change({ many: true }))).toBe(true);
    expect(concerns(state, change({ kind: 'READY' }))).toBe(false);
    expect(concerns(state, change({ kind: 'RESYNC' }))).toBe(true);
    expect(concerns(stateAfter([]), change({ entityIds: ['z'] }))).toBe(true);
  });

  test('is told once and counted on, and nothing on the page changes by it', () => {
    const before = stateAfter(opened);
    const after = stateAfter([...opened, told, told]);
    expect(newsWords(after.status.live)).toBe('4 changes were recorded since this was drawn.');
    expect(after.status.said).toBe('2 changes were recorded since this was drawn.');
    expect([after.view, after.data]).toEqual([before.view, before.data]);
    const left = stateAfter([...opened, told, { type: 'changes-left' }]);
    expect(left.status.live.changes).toBe(0);
    const resync = stateAfter([...opened, { type: 'changes-told', change: change({ kind: 'RESYNC' }) }]);
    expect(newsWords(resync.status.live)).toBe('Changes were recorded since this was drawn.');
  });

  test('is shown on request: all is asked for again, what is drawn stays until it is there, and nobody is moved', () => {
    const shown = stateAfter([...opened, told, { type: 'changes-shown' }]);
    expect(needs(shown).map(({ kind }) => kind)).toEqual(['start', 'documents']);
    const looking = stateAfter([...opened, { type: 'speakers-asked' }, told, { type: 'changes-shown' }]);
    expect(needs(looking).map(({ kind }) => kind)).toContain('speakers');
    expect([standingOf(shown), sceneOf(shown).links.length]).toEqual(['current', 1]);
    expect(layoutOf(shown)?.moved).toEqual([
      { id: 'a', x: 1, y: 2, after: 0, isHeld: true },
      { id: 'b', x: 3, y: 4, after: 0, isHeld: true },
    ]);
    const grown = stateAfter([
      ...opened,
      told,
      { type: 'changes-shown' },
      { type: 'start-arrived', start: makeStart() },
      arriveDocument(['a', 'b', 'c']),
      arrive(['a', 'b', 'c'], [makeLink('a', 'b'), makeLink('b', 'c')]),
    ]);
    expect(needs(grown)).toEqual([]);
    expect(layoutOf(grown)?.base.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(layoutOf(grown)?.moved).toHaveLength(2);
  });

  test('is in what is on screen when it touches nothing there, or when it was shown; not when it was left', () => {
    const ready = { type: 'changes-told', change: change({ id: '4', kind: 'READY' }) } as const;
    const other = { type: 'changes-told', change: change({ id: '8', entityIds: ['z'] }) } as const;
    const seen = (...actions: Action[]): number | null =>
      stateAfter([...opened, ready, ...actions]).status.live.seen;
    expect(seen()).toBe(4);
    expect(seen(other)).toBe(8);
    expect(seen(told, { type: 'changes-left' }, other)).toBe(4);
    expect(seen(told, other, { type: 'changes-shown' })).toBe(8);
  });

  test('that the page made itself is in what it reads anew', () => {
    const read = stateAfter([...opened, told, { type: 'graph-changed' }]);
    expect(read.status.live).toEqual({
      changes: 0,
      isMore: false,
      isLost: false,
      reads: 1,
      told: null,
      seen: null,
    });
  });
});
