import { describe, expect, test } from 'vitest';
import { canTour, tourSteps, tourWords } from '../../client/state/tour.ts';
import { placeCard } from '../../client/ui/first-minutes/place-card.ts';
import { arrive, arriveDocument, makeLink, makeStart, stateAfter } from '../support/client-state.ts';

const opened = [
  { type: 'start-arrived', start: makeStart() },
  arriveDocument(['a', 'b']),
  arrive(['a', 'b'], [makeLink('a', 'b')]),
] as const;
const begun = stateAfter(opened);

describe('the tour', () => {
  test('is for a picture, not for a page in its place', () => {
    expect(canTour(stateAfter([]))).toBe(false);
    expect(canTour(begun)).toBe(true);
    expect(canTour(stateAfter([...opened, { type: 'review-opened', document: null }]))).toBe(false);
  });

  test.each([
    ['find', { type: 'entities-added', ids: ['c'] }],
    ['line', { type: 'selected', selection: { kind: 'link', id: 'a adopted b' } }],
    ['ladder', { type: 'selected', selection: { kind: 'document', id: 'article', claim: 'c1' } }],
    ['peel', { type: 'filter-changed', filter: { frontier: 0 } }],
    ['peel', { type: 'filter-changed', filter: { accordingTo: ['a'] } }],
  ] as const)('goes on from “%s” when the reader has done it, and by that alone', (id, action) => {
    const done = stateAfter([...opened, action]);
    const steps = tourSteps.filter((step) => step.isDone(begun, done)).map((step) => step.id);
    expect(steps).toEqual([id]);
    expect(tourSteps.some((step) => step.isDone(begun, begun))).toBe(false);
  });

  test('ends with taking something back', () => {
    const moved = stateAfter([...opened, { type: 'filter-changed', filter: { frontier: 0 } }]);
    const back = stateAfter([
      ...opened,
      { type: 'filter-changed', filter: { frontier: 0 } },
      { type: 'undone' },
    ]);
    expect(tourSteps.at(-1)?.isDone(moved, back)).toBe(true);
  });

  test('says each step aloud, after what the reader did', () => {
    const first = stateAfter([...opened, { type: 'tour-changed', to: { step: 0 } }]);
    expect(first.status.said).toMatch(/^Tour, step 1 of 5: Find\. /u);
    const next = stateAfter([
      ...opened,
      { type: 'entities-added', ids: ['c'] },
      { type: 'tour-changed', to: { step: 1 }, isDone: true },
    ]);
    expect(next.status.said).toMatch(/^1 entity added\. Tour, step 2 of 5: /u);
    expect(tourWords({ step: null, isOffered: false })).toBe('The tour is over.');
  });
});

describe('the card of a step', () => {
  const screen = { width: 390, height: 844 };
  const card = { width: 320, height: 200 };
  test('stands below its control, else above, and always whole on the screen', () => {
    expect(placeCard({ left: 0, top: 100, width: 40, height: 40 }, card, screen)).toEqual({
      left: 8,
      top: 154,
    });
    expect(placeCard({ left: 380, top: 700, width: 10, height: 40 }, card, screen)).toEqual({
      left: 62,
      top: 486,
    });
    expect(placeCard({ left: 0, top: 0, width: 390, height: 844 }, card, screen)).toEqual({
      left: 8,
      top: 636,
    });
  });
});
