import { describe, expect, test } from 'vitest';
import type { Action } from '../../client/state/action.ts';
import { countScene, describeView } from '../../client/state/describe-view.ts';
import { explainView } from '../../client/state/explain-view.ts';
import { layoutOf } from '../../client/state/layout-of.ts';
import { needs } from '../../client/state/needs.ts';
import { selectScene } from '../../client/state/select-scene.ts';
import { standingOf } from '../../client/state/standing-of.ts';
import type { State } from '../../client/state/state.ts';
import { arrive, arriveDocument, makeLink, makeStart, stateAfter } from '../support/client-state.ts';

const started = { type: 'start-arrived', start: makeStart() } as const;
const document = arriveDocument(['a', 'b', 'c']);
const links = [makeLink('a', 'b'), makeLink('b', 'c')];
const opened = [started, document, arrive(['a', 'b', 'c'], links)];

describe('what is missing', () => {
  test('before anything has come, the start is asked for and nothing else', () => {
    expect(needs(stateAfter([]))).toEqual([{ kind: 'start', key: 'start' }]);
  });

  test('with one held document its entities are asked for without a click, and its speakers once somebody looks at them', () => {
    const keys = (actions: readonly Action[]) => needs(stateAfter(actions)).map((need) => need.key);
    expect(keys([started])).toEqual(['documents ["article"]']);
    expect(keys([started, document])).toEqual([]);
    expect(keys(opened)).toEqual([]);
    expect(keys([...opened, { type: 'speakers-asked' }])).toEqual(['speakers ["article"]']);
  });

  test('what an address calls for is asked for with the start, and how much is held is not counted for it', () => {
    const state = stateAfter([{ type: 'documents-shown', documents: ['article'] }]);
    expect(needs(state).map((need) => need.key)).toEqual(['start', 'documents ["article"]']);
    const there = stateAfter([{ type: 'documents-shown', documents: ['article'] }, started]);
    expect(needs(there).map((need) => need.key)).not.toContain('holdings');
  });

  test('with several documents the list of them is shown, with how much is held, and no picture is asked for', () => {
    const [one] = makeStart().documents;
    if (one === undefined) throw new Error('the maker gives a document');
    const start = makeStart({ documents: [one, { ...one, id: 'other' }] });
    const listed = stateAfter([{ type: 'start-arrived', start }]);
    expect(needs(listed)).toEqual([{ kind: 'holdings', key: 'holdings' }]);
    const holdings = { entities: 3, claims: 3, dependents: { article: 3, other: 0 } };
    const came = [
      { type: 'start-arrived', start },
      { type: 'holdings-arrived', holdings },
    ] as const;
    expect(needs(stateAfter(came))).toEqual([]);
    // What was added since is counted anew.
    const missing = needs(stateAfter([...came, { type: 'documents-added' }]));
    expect(missing.map((need) => need.key)).toEqual(['start', 'holdings']);
  });

  test('a filter asks for its own picture once, and going back to a known one asks for nothing', () => {
    const filtered = stateAfter([...opened, { type: 'filter-changed', filter: { frontier: 0 } }]);
    expect(needs(filtered).filter((need) => need.kind === 'picture')).toEqual([
      {
        kind: 'picture',
        key: 'picture [{"frontier":0},["a","b","c"]]',
        ids: ['a', 'b', 'c'],
        filter: { frontier: 0 },
      },
    ]);
    const back = stateAfter([{ type: 'undone' }], filtered);
    expect(needs(back).filter((need) => need.kind === 'picture')).toEqual([]);
  });
});

describe('undo', () => {
  test('undo of an expand takes back exactly what that expand added, and redo brings it again', () => {
    const once = stateAfter([...opened, { type: 'expanded', brought: [{ hub: 'a', ids: ['d', 'e'] }] }]);
    const twice = stateAfter([{ type: 'expanded', brought: [{ hub: 'a', ids: ['f', 'd'] }] }], once);
    expect(twice.view.added).toEqual(['d', 'e', 'f']);
    const undone = stateAfter([{ type: 'undone' }], twice);
    expect(undone.view.added).toEqual(['d', 'e']);
    expect(stateAfter([{ type: 'redone' }], undone).view.added).toEqual(['d', 'e', 'f']);
    expect(stateAfter([{ type: 'undone' }], undone).view.added).toEqual([]);
  });

  test('an expand that brings nothing new is no step', () => {
    const state = stateAfter([...opened, { type: 'expanded', brought: [{ hub: 'a', ids: [] }] }]);
    expect(state.past).toEqual([]);
  });

  test('selecting is no step, and a new step ends what could be redone', () => {
    const state = stateAfter([
      ...opened,
      { type: 'type-toggled', root: 'place' },
      { type: 'selected', selection: { kind: 'entity', id: 'a' } },
      { type: 'undone' },
      { type: 'filter-changed', filter: { frontier: 1 } },
      { type: 'redone' },
    ]);
    expect(state.view.hiddenTypes).toEqual([]);
    expect(state.view.filter.frontier).toBe(1);
    expect(state.past).toHaveLength(1);
  });
});

describe('the scene', () => {
  test('a filter fades an entity about which nothing passes and keeps it where it was', () => {
    const state = stateAfter([
      ...opened,
      { type: 'placed', key: 'any', positions: { a: { x: 1, y: 2 }, b: { x: 3, y: 4 }, c: { x: 5, y: 6 } } },
      { type: 'filter-changed', filter: { frontier: 0 } },
      arrive(['a', 'b', 'c'], [makeLink('a', 'b')], { filter: { frontier: 0 } }),
    ]);
    const scene = selectScene(state);
    expect(scene.nodes.map(({ id, faded, point }) => ({ id, faded, point }))).toEqual([
      { id: 'a', faded: false, point: { x: 1, y: 2 } },
      { id: 'b', faded: false, point: { x: 3, y: 4 } },
      { id: 'c', faded: true, point: { x: 5, y: 6 } },
    ]);
    expect(scene.links.map((link) => link.id)).toEqual(['a adopted b']);
  });

  test('while the filtered picture is under way the one before stays', () => {
    const state = stateAfter([...opened, { type: 'filter-changed', filter: { frontier: 0 } }]);
    expect(selectScene(state).links).toHaveLength(2);
  });

  test('without a filter too, what is in no link and no claim is faint, and the counts say so in the same words', () => {
    const state = stateAfter([started, document, arrive(['a', 'b', 'c'], [makeLink('a', 'b')])]);
    expect(
      selectScene(state)
        .nodes.filter((node) => node.faded)
        .map((node) => node.id),
    ).toEqual(['c']);
    expect(countScene(selectScene(state))).toBe(
      '3 entities, 1 link, 1 faint, in no link or claim that is shown',
    );
  });

  test('a link that nobody asserts says so, and one that somebody asserts does not', () => {
    const said = (stances: readonly string[], claims = 1, denied = 0) => ({
      support: { claims, tellers: 1, origins: 1, denied, stances, proposed: 0 },
    });
    const given = [
      makeLink('a', 'b', said(['ALLEGES', 'DEMANDS'])),
      makeLink('b', 'c', said(['ALLEGES', 'ASSERTS'])),
      makeLink('c', 'a', said([], 0, 1)),
    ];
    const scene = selectScene(stateAfter([started, document, arrive(['a', 'b', 'c'], given)]));
    expect(scene.links.map((link) => link.hedge)).toEqual(['alleged, demanded', null, 'denied']);
  });

  test('an answer to an earlier filter that comes late does not change the picture', () => {
    const state = stateAfter([
      ...opened,
      { type: 'filter-changed', filter: { frontier: 0 } },
      { type: 'filter-changed', filter: { frontier: 1 } },
      arrive(['a', 'b', 'c'], [], { filter: { frontier: 1 } }),
      arrive(['a', 'b', 'c'], links, { filter: { frontier: 0 } }),
    ]);
    expect(selectScene(state).links).toEqual([]);
  });

  test('the badge counts the links that are not drawn, and a hidden type makes them more', () => {
    const state = stateAfter([
      started,
      document,
      arrive(['a', 'b', 'c'], links, { degree: { a: 1, b: 6, c: 1 } }),
    ]);
    expect(selectScene(state).nodes.map((node) => node.undrawn)).toEqual([0, 4, 0]);
  });

  test('switching off the only type that is there leaves nothing drawn, and switching it on brings all back', () => {
    const off = stateAfter([...opened, { type: 'type-toggled', root: 'organization' }]);
    expect(selectScene(off).nodes).toEqual([]);
    expect(selectScene(stateAfter([{ type: 'type-toggled', root: 'organization' }], off)).nodes).toHaveLength(
      3,
    );
  });
});

describe('the words above the picture', () => {
  test('without a filter they say that every rung is shown', () => {
    expect(describeView(stateAfter(opened))).toEqual(['Shows what is said, at every rung of the ladder.']);
  });

  test('at frontier 0 they name the publisher', () => {
    const state = stateAfter([
      ...opened,
      { type: 'filter-changed', filter: { frontier: 0 } },
      arrive(['a', 'b', 'c'], [], { filter: { frontier: 0 } }),
    ]);
    expect(describeView(state)).toEqual([
      'Shows what is said down to rung 0: only what The Outlet says without naming anybody; what others are said to have said is drawn only as its being passed on.',
    ]);
  });

  test('they name the speakers and the types that are left out', () => {
    const state = stateAfter([
      ...opened,
      { type: 'filter-changed', filter: { accordingTo: ['a', 'b'] } },
      arrive(['a', 'b', 'c'], links, { filter: { accordingTo: ['a', 'b'] } }),
      { type: 'type-toggled', root: 'place' },
    ]);
    expect(describeView(state).slice(1)).toEqual([
      'According to Name of a or Name of b: only claims that come from there.',
      'Types not drawn: Place.',
    ]);
  });

  test('the counts are those of what is drawn', () => {
    const disputed = [makeLink('a', 'b', { disputed: true }), makeLink('b', 'c')];
    expect(countScene(selectScene(stateAfter([started, document, arrive(['a', 'b', 'c'], disputed)])))).toBe(
      '3 entities, 2 links, 1 disputed',
    );
  });

  const asking = stateAfter([...opened, { type: 'filter-changed', filter: { frontier: 0 } }]);

  test('while the answer is under way they say so, and describe the picture that is still there', () => {
    expect(standingOf(asking)).toBe('asking');
    expect(describeView(asking)).toEqual([
      'Asking … Until the answer is there, the picture is the one before.',
      'Shows what is said, at every rung of the ladder.',
    ]);
  });

  test('when the answer does not come they say that the picture is the old one, until the filter goes back', () => {
    const key = needs(asking)[0]?.key ?? '';
    const problem = { code: 'UNAVAILABLE', message: 'Away.' };
    const failed = stateAfter([{ type: 'failed', key, problem }], asking);
    expect(standingOf(failed)).toBe('failed');
    expect(describeView(failed)).toEqual([
      'The answer did not come; the picture is still the one before.',
      'Shows what is said, at every rung of the ladder.',
    ]);
    expect(selectScene(failed).links).toHaveLength(2);
    const back = stateAfter([{ type: 'undone' }], failed);
    expect(standingOf(back)).toBe('current');
    expect(describeView(back)).toEqual(['Shows what is said, at every rung of the ladder.']);
  });
});

describe('why there is less than expected', () => {
  const speaker = { id: 'a', name: 'The Speaker', claims: 2, ladders: 2, invented: false, denials: 0 };
  const known = {
    type: 'speakers-arrived',
    key: 'speakers ["article"]',
    speakers: [speaker],
  } as const;

  test('a frontier and a speaker that leave nothing are both named', () => {
    const filter = { frontier: 0, accordingTo: ['a'] };
    const state = stateAfter([
      ...opened,
      known,
      { type: 'filter-changed', filter },
      arrive(['a', 'b', 'c'], [], { filter }),
    ]);
    expect(explainView(state)).toEqual(['No claim passes both frontier 0 and According to The Speaker.']);
  });

  test('a picture in which something passes needs no explanation', () => {
    expect(explainView(stateAfter(opened))).toEqual([]);
  });

  test('a document and a speaker that the database does not know are looked up and named', () => {
    const state = stateAfter([
      ...opened,
      { type: 'filter-changed', filter: { accordingTo: ['nobody'], documents: ['nope'] } },
    ]);
    const need = needs(state).find(({ kind }) => kind === 'names');
    expect(need).toMatchObject({ ids: ['nope', 'nobody'] });
    const answered = stateAfter(
      [{ type: 'names-arrived', key: need?.key ?? '', known: { nope: null, nobody: null } }],
      state,
    );
    expect(needs(answered).some(({ kind }) => kind === 'names')).toBe(false);
    expect(explainView(answered)).toEqual([
      'The database knows no document “nope”.',
      'The database knows no speaker “nobody”.',
    ]);
  });
});

describe('drags', () => {
  const drag = (id: string, x: number): Parameters<typeof stateAfter>[0][number] => ({
    type: 'dragged',
    id,
    point: { x, y: 0 },
  });

  test('a drag is a step that undo takes back', () => {
    const state = stateAfter([...opened, drag('a', 70)]);
    expect(state.view.moved).toEqual([{ id: 'a', x: 70, y: 0, after: 0 }]);
    expect(stateAfter([{ type: 'undone' }], state).view.moved).toEqual([]);
  });

  test('of two drags of one entity the later counts, unless something was added between them', () => {
    const state = stateAfter([
      ...opened,
      drag('a', 1),
      drag('a', 2),
      { type: 'expanded', brought: [{ hub: 'a', ids: ['d'] }] },
      drag('a', 3),
    ]);
    expect(state.view.moved.map(({ x, after }) => [x, after])).toEqual([
      [2, 0],
      [3, 1],
    ]);
  });

  test('the layout counts additions by what it places', () => {
    const state = stateAfter([
      ...opened,
      { type: 'entities-added', ids: ['unknown'] },
      { type: 'entities-added', ids: ['d'] },
      arrive(['a', 'b', 'c', 'd', 'unknown'].slice(0, 4), links),
      drag('d', 9),
    ]);
    const withFrame: State = {
      ...state,
      data: {
        ...state.data,
        pictures: {
          ...state.data.pictures,
          'picture [{},["a","b","c","d","unknown"]]': { links, degree: {}, claims: {}, truncated: false },
        },
      },
    };
    expect(layoutOf(withFrame)?.added.map(({ id }) => id)).toEqual(['d']);
    expect(layoutOf(withFrame)?.moved).toEqual([{ id: 'd', x: 9, y: 0, after: 1 }]);
  });
});

describe('the browser’s history', () => {
  test('going back by it and undo are steps of one list', () => {
    const steps = stateAfter([
      ...opened,
      { type: 'type-toggled', root: 'place' },
      { type: 'type-toggled', root: 'event' },
    ]);
    expect(steps.step).toBe(2);
    const [before] = steps.past;
    if (before === undefined) throw new Error('there was a step');
    const back = stateAfter([{ type: 'travelled', step: 1, view: before }], steps);
    expect([back.view.hiddenTypes, back.step, back.future.length]).toEqual([['place'], 1, 1]);
    const undone = stateAfter([{ type: 'undone' }], back);
    expect([undone.view.hiddenTypes, undone.step]).toEqual([[], 0]);
    const again = stateAfter([{ type: 'travelled', step: 2, view: before }], undone);
    expect(again.view.hiddenTypes).toEqual(['place', 'event']);
  });

  test('a step from before a reload comes from its address, and can be taken again', () => {
    const state = { ...stateAfter(opened), step: 3 };
    const view = { ...state.view, hiddenTypes: ['place'] };
    const back = stateAfter([{ type: 'travelled', step: 2, view }], state);
    expect([back.view.hiddenTypes, back.step, back.past]).toEqual([['place'], 2, []]);
    expect(stateAfter([{ type: 'redone' }], back).view.hiddenTypes).toEqual([]);
  });
});
