import { describe, expect, test } from 'vitest';
import type { DatedClaim, DateItem } from '../../client/state/data.ts';
import { describeView } from '../../client/state/describe-view.ts';
import { explainView } from '../../client/state/explain-view.ts';
import { needs } from '../../client/state/needs.ts';
import { selectMoments } from '../../client/state/select-moments.ts';
import { selectScene } from '../../client/state/select-scene.ts';
import type { TimeChoice } from '../../client/state/time-choice.ts';
import { toFilterInput } from '../../client/state/view.ts';
import { arrive, arriveDocument, makeLink, makeStart, stateAfter } from '../support/client-state.ts';

const ids = ['a', 'b', 'c'];
const opened = stateAfter([
  { type: 'start-arrived', start: makeStart() },
  arriveDocument(ids),
  arrive(ids, [makeLink('a', 'b')]),
  {
    type: 'placed',
    key: '[["article"],[],[]]',
    positions: { a: { x: 0, y: 0 }, b: { x: 9, y: 9 }, c: { x: 5, y: 0 } },
  },
]);
const stated = (edtf: string): DateItem => ({ edtf, inferred: false });
const article = { id: 'article', name: 'The article', published: stated('2024') };

/** A claim that a adopted b in 1992, told by the article. */
const makeClaim = (id: string, given: Partial<DatedClaim> = {}): DatedClaim => ({
  id,
  subject: 'a',
  predicate: 'adopted',
  object: 'b',
  against: false,
  sentence: `The Outlet reports ${id}.`,
  happened: stated('1992'),
  document: article,
  recordedAt: '2024-05-13T09:00:00.000Z',
  ...given,
});

describe('when it happened', () => {
  test('a claim leads to its link where that is drawn, else to itself, and says who says it', () => {
    const claims = [
      makeClaim('one'),
      makeClaim('two', { predicate: 'founded', against: true }),
      makeClaim('three', { object: null, happened: { edtf: '1992-02-26', inferred: true } }),
    ];
    const moments = selectMoments(
      selectScene(opened),
      { claims, truncated: false },
      { kind: 'claim', id: 'three' },
      'happened',
    );
    expect(moments).toEqual([
      {
        edtf: '1992',
        keptBy: '1992',
        inferred: false,
        lane: 'organization',
        against: false,
        claims: 1,
        targets: [
          {
            key: 'one',
            label: 'The Outlet reports one.',
            selection: { kind: 'link', id: 'a adopted b' },
            ids: ['a', 'b', 'a adopted b'],
            selected: false,
          },
        ],
      },
      {
        edtf: '1992',
        keptBy: '1992',
        inferred: false,
        lane: 'organization',
        against: true,
        claims: 1,
        targets: [
          {
            key: 'two',
            label: 'The Outlet reports two.',
            selection: { kind: 'claim', id: 'two' },
            ids: ['a', 'b'],
            selected: false,
          },
        ],
      },
      {
        edtf: '1992-02-26',
        keptBy: '1992-02-26',
        inferred: true,
        lane: 'organization',
        against: false,
        claims: 1,
        targets: [
          {
            key: 'three',
            label: 'The Outlet reports three.',
            selection: { kind: 'claim', id: 'three' },
            ids: ['a'],
            selected: true,
          },
        ],
      },
    ]);
  });

  test('claims without a date, and about what is not drawn, are left out', () => {
    const claims = [makeClaim('one', { happened: null }), makeClaim('two', { object: 'elsewhere' })];
    expect(selectMoments(selectScene(opened), { claims, truncated: false }, null, 'happened')).toEqual([]);
  });

  test('an entity, a link and a document that are selected are found on the timeline', () => {
    const times = { claims: [makeClaim('one')], truncated: false };
    const isMarked = (selection: Parameters<typeof selectMoments>[2]): boolean | undefined =>
      selectMoments(selectScene(opened), times, selection, 'happened')[0]?.targets[0]?.selected;
    expect(isMarked({ kind: 'entity', id: 'b' })).toBe(true);
    expect(isMarked({ kind: 'link', id: 'a adopted b' })).toBe(true);
    expect(isMarked({ kind: 'document', id: 'article' })).toBe(true);
    expect(isMarked({ kind: 'document', id: 'article', claim: 'two' })).toBe(false);
    expect(isMarked({ kind: 'entity', id: 'c' })).toBe(false);
  });
});

test('when we knew is one date for each document, and one for each day of recording', () => {
  const claims = [
    makeClaim('one'),
    makeClaim('two', { happened: null, object: null, recordedAt: '2024-05-13T23:59:00.000Z' }),
    makeClaim('three', { document: { id: 'undated', name: 'Undated', published: null } }),
    makeClaim('four', { recordedAt: '2024-06-01T00:00:00.000Z' }),
  ];
  const moments = selectMoments(selectScene(opened), { claims, truncated: false }, null, 'known');
  expect(
    moments.map(({ lane, edtf, claims: count, targets }) => [lane, edtf, count, targets.map((it) => it.key)]),
  ).toEqual([
    ['published', '2024', 3, ['article']],
    ['recorded', '2024-05-13', 3, ['one', 'two', 'three']],
    ['recorded', '2024-06-01', 1, ['four']],
  ]);
  expect(moments.map(({ keptBy }) => keptBy)).toEqual(['2024-05-13', '2024-05-13', '2024-06-01']);
  expect(moments[0]?.targets[0]?.label).toBe('The article, published 2024');
});

describe('the choice of days', () => {
  const time: TimeChoice = { from: '1992-02-26', to: null, overlaps: 'CERTAINLY' };

  test('goes to the API as it takes it', () => {
    const filter = { ...opened.view.filter, time, asKnownOn: '2024-03-01' };
    expect(toFilterInput(filter)).toEqual({ time, asKnownAt: '2024-03-01T23:59:59.999Z' });
  });

  test('is said, also when nothing passes it', () => {
    const actions = [
      { type: 'filter-changed', filter: { time, asKnownOn: '2024-03-01' } },
      arrive(ids, [], { filter: { time, asKnownOn: '2024-03-01' } }),
    ] as const;
    const state = stateAfter(actions, opened);
    expect(describeView(state).slice(1)).toEqual([
      'Only what is said to have happened or held from 26 February 1992 on, certainly: an uncertain date counts when it falls within whatever day it means; claims without a date are left out.',
      'As known on 1 March 2024: only what had been recorded here by the end of that day, UTC.',
    ]);
    expect(explainView(state)).toEqual([
      'No claim passes both the days chosen, from 26 February 1992 on and the day of knowledge, 1 March 2024.',
    ]);
  });

  test('is one step however often playing moves it on', () => {
    const slide = (from: string) => ({ type: 'filter-slid', filter: { time: { ...time, from } } }) as const;
    const played = stateAfter(
      [{ type: 'filter-changed', filter: { time } }, slide('1993-01-01'), slide('1994-01-01')],
      opened,
    );
    expect(played.view.filter.time?.from).toBe('1994-01-01');
    expect(stateAfter([{ type: 'undone' }], played).view).toEqual(opened.view);
  });
});

describe('an open timeline', () => {
  const open = { type: 'timeline-changed', to: { isOpen: true } } as const;
  const timesOf = (state: typeof opened) =>
    needs(state).flatMap((need) => (need.kind === 'times' ? [need.filter] : []));

  test('asks for the dates of what is shown, once, and a closed one for none', () => {
    expect(timesOf(opened)).toEqual([]);
    const asking = stateAfter([open], opened);
    expect(timesOf(asking)).toEqual([{ time: {} }]);
    const key = needs(asking).find((need) => need.kind === 'times')?.key ?? '';
    const arrived = { type: 'times-arrived', key, times: { claims: [], truncated: false } } as const;
    expect(timesOf(stateAfter([arrived], asking))).toEqual([]);
  });

  test('asks for no others when days are chosen: what falls outside stays in sight', () => {
    const choose = (time: TimeChoice) => ({ type: 'filter-changed', filter: { time } }) as const;
    const state = stateAfter([open, choose({ from: '1992-01-01', to: null, overlaps: 'POSSIBLY' })], opened);
    expect(timesOf(state)).toEqual([{ time: {} }]);
    const known = stateAfter([{ type: 'timeline-changed', to: { clock: 'known' } }], state);
    expect(timesOf(known)).toEqual([{ time: { from: '1992-01-01', to: null, overlaps: 'POSSIBLY' } }]);
  });
});

test('choosing days, and the day of knowledge, is said aloud', () => {
  const saidAfter = (filter: Partial<typeof opened.view.filter>): string =>
    stateAfter([{ type: 'filter-changed', filter }], opened).status.said;
  expect(saidAfter({ time: { from: '1992-02-26', to: '1992-02-26', overlaps: 'POSSIBLY' } })).toBe(
    'Possibly on 26 February 1992.',
  );
  expect(saidAfter({ time: null })).toBe('All days are kept.');
  expect(saidAfter({ asKnownOn: '2024-03-01' })).toBe('As known on 1 March 2024.');
  expect(saidAfter({ asKnownOn: null })).toBe('As known now.');
  expect(saidAfter({ frontier: 0 })).toBe(opened.status.said);
});
