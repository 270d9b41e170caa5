import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { historyOf } from '../../client/state/history-of.ts';
import type { Names } from '../../client/state/step-rows.ts';
import { stepWords } from '../../client/state/step-words.ts';
import { emptyFilter, emptyView, type View } from '../../client/state/view.ts';
import { anyView } from '../support/any-view.ts';
import { arrive, arriveDocument, makeLink, makeStart, stateAfter } from '../support/client-state.ts';

const names: Names = {
  entity: (id) => `Entity ${id}`,
  document: (id) => `Document ${id}`,
  type: (id) => `Type ${id}`,
  predicate: (id) => `predicate ${id}`,
};
const shown: View = { ...emptyView, documents: ['article'] };
const words = (from: Partial<View>, to: Partial<View>): string =>
  stepWords({ ...shown, ...from }, { ...shown, ...to }, names);
const filtered = (filter: Partial<View['filter']>): Partial<View> => ({
  filter: { ...emptyFilter, ...filter },
});

const walk = (step: number) => ({ type: 'walked', step, words: `Step ${step}` }) as const;

describe('the sentence of a step', () => {
  test('any two views that differ have one, and equal views have none', () => {
    fc.assert(
      fc.property(anyView, anyView, (from, to) => {
        const differ = JSON.stringify(from) !== JSON.stringify(to);
        expect(stepWords(from, to, names) !== '').toBe(differ);
      }),
    );
  });

  test('several pinned at even distances are told of as that, and those anywhere as pinned', () => {
    const at = (...xs: readonly number[]): Partial<View> => ({
      pinned: ['a', 'b', 'c'],
      moved: xs.map((x, row) => ({ id: 'abc'.charAt(row), x, y: 70 * row * row, after: 0 })),
    });
    expect(words({}, at(0, 91, 181))).toBe('Pinned Entity a, Entity b, and Entity c at even distances');
    expect(words({}, at(0, 10, 181))).toBe('Pinned Entity a, Entity b, and Entity c');
  });

  test('a change of any one part of a view has one', () => {
    fc.assert(
      fc.property(
        anyView,
        anyView,
        fc.constantFrom(...(Object.keys(emptyView) as (keyof View)[])),
        (from, other, part) => {
          const to = { ...from, [part]: other[part] };
          expect(stepWords(from, to, names) !== '').toBe(JSON.stringify(from) !== JSON.stringify(to));
        },
      ),
    );
  });

  test('says what came and what went, and counts when there is much', () => {
    expect(words({}, { added: ['a'] })).toBe('Added Entity a');
    expect(words({ added: ['a'] }, { added: ['a', 'b', 'c'] })).toBe('Added Entity b and Entity c');
    expect(words({}, { added: ['a', 'b', 'c', 'd', 'e'] })).toBe('Added Entity a, Entity b, and 3 more');
    expect(words({ added: ['a'] }, {})).toBe('Took out Entity a');
    expect(words({ documents: [] }, {})).toBe('Opened Document article');
    expect(words({}, { documents: [] })).toBe('Closed Document article');
  });

  test('says how the filter was set, and when all of it was cleared', () => {
    expect(words({}, filtered({ frontier: 2 }))).toBe('Peeled to rung 2');
    expect(words(filtered({ frontier: 2 }), {})).toBe('Showed every rung');
    expect(words({}, filtered({ accordingTo: ['a', 'b'] }))).toBe('According to Entity a or Entity b');
    expect(words(filtered({ accordingTo: ['a'] }), {})).toBe('According to anyone');
    expect(words({}, filtered({ minOrigins: 1 }))).toBe('At least 1 origin behind each link');
    expect(words({}, filtered({ proposed: true }))).toBe('With claims that nobody has accepted');
    expect(words(filtered({ frontier: 2, disputed: true }), { added: ['a'] })).toBe(
      'Added Entity a, cleared the filter',
    );
  });

  test('says what became of places, types, the table and the review', () => {
    const moved = [{ id: 'a', x: 1, y: 2, after: 0 }];
    expect(words({}, { moved })).toBe('Moved Entity a');
    expect(words({ moved }, { added: ['a'] })).toBe('Added Entity a, put Entity a back');
    expect(words({}, { hiddenTypes: ['place'] })).toBe('Hid Type place');
    expect(words({ hiddenTypes: ['place'] }, {})).toBe('Showed Type place again');
    expect(words({}, { mode: 'table' })).toBe('Showed the table');
    expect(words({ mode: 'table' }, { mode: 'map' })).toBe('Showed the map');
    const review = { document: 'article', claim: null, show: 'waiting' } as const;
    expect(words({}, { review })).toBe('Opened the review of Document article');
    expect(words({ review }, {})).toBe('Left the review');
  });

  test('what is picked out is told only when nothing else changed', () => {
    const selection = { kind: 'entity', id: 'a' } as const;
    expect(words({}, { selection })).toBe('Selected Entity a');
    expect(words({}, { selection, mode: 'table' })).toBe('Showed the table');
  });

  test('beginning again is one thing, and not all that it leaves behind', () => {
    const full = { added: ['a'], ...filtered({ frontier: 0 }), hiddenTypes: ['place'] };
    expect(words(full, {})).toBe('Started again');
    expect(words(full, { documents: ['other'] })).toBe('Opened Document other');
  });
});

describe('the history', () => {
  const state = stateAfter([
    { type: 'start-arrived', start: makeStart() },
    arriveDocument(['a', 'b']),
    arrive(['a', 'b'], [makeLink('a', 'b')]),
    { type: 'filter-changed', filter: { frontier: 0 } },
    { type: 'filter-changed', filter: { accordingTo: ['a'] } },
    { type: 'mode-changed', mode: 'table' },
  ]);
  const lines = [
    'Where this history begins',
    'Peeled to rung 0',
    'According to Name of a',
    'Showed the table',
  ];

  test('lists what was done and what was taken back, with the present marked', () => {
    expect(historyOf(state).map((line) => line.words)).toEqual(lines);
    const back = stateAfter([{ type: 'undone' }, { type: 'undone' }], state);
    expect(historyOf(back)).toEqual(
      lines.map((text, step) => ({ step, words: text, isPresent: step === 1 })),
    );
  });

  test('walking to a line is as many undos or redos as lead there', () => {
    const walked = stateAfter([walk(0)], state);
    const undone = stateAfter([{ type: 'undone' }, { type: 'undone' }, { type: 'undone' }], state);
    expect(walked.view).toEqual(undone.view);
    expect([walked.past, walked.future, walked.step]).toEqual([undone.past, undone.future, 0]);
    expect(walked.status.said).toBe('Now at: Step 0.');
    const again = stateAfter([walk(3)], walked);
    expect([again.view, again.past, again.future, again.step]).toEqual([
      state.view,
      state.past,
      state.future,
      3,
    ]);
    expect(stateAfter([{ type: 'redone' }], stateAfter([walk(2)], walked)).view).toEqual(state.view);
  });

  test('a step that is not in it is walked to as far as it goes', () => {
    expect(stateAfter([walk(-7)], state).step).toBe(0);
    expect(stateAfter([walk(99)], state)).toMatchObject({ step: 3, view: state.view });
  });
});
