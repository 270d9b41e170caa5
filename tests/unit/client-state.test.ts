import { describe, expect, test } from 'vitest';
import { countScene, describeView } from '../../client/state/describe-view.ts';
import { needs } from '../../client/state/needs.ts';
import { selectScene } from '../../client/state/select-scene.ts';
import { arrive, makeLink, makeStart, stateAfter } from '../support/client-state.ts';

const started = { type: 'start-arrived', start: makeStart() } as const;
const document = { type: 'document-arrived', document: 'article', ids: ['a', 'b', 'c'] } as const;
const links = [makeLink('a', 'b'), makeLink('b', 'c')];
const opened = [started, document, arrive(['a', 'b', 'c'], links)];

describe('what is missing', () => {
  test('before anything has come, the start is asked for and nothing else', () => {
    expect(needs(stateAfter([]))).toEqual([{ kind: 'start', key: 'start' }]);
  });

  test('with one held document its entities and its speakers are asked for without a click', () => {
    expect(needs(stateAfter([started])).map((need) => need.key)).toEqual([
      'document article',
      'speakers ["article"]',
    ]);
  });

  test('with several documents the list of them is shown and no picture is asked for', () => {
    const [one] = makeStart().documents;
    if (one === undefined) throw new Error('the maker gives a document');
    const start = makeStart({ documents: [one, { ...one, id: 'other' }] });
    expect(needs(stateAfter([{ type: 'start-arrived', start }]))).toEqual([]);
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
    const expansion = { hub: 'a', facet: null };
    const once = stateAfter([...opened, { type: 'expanded', expansion, ids: ['d', 'e'] }]);
    const twice = stateAfter([{ type: 'expanded', expansion, ids: ['f', 'd'] }], once);
    expect(twice.view.added).toEqual(['d', 'e', 'f']);
    const undone = stateAfter([{ type: 'undone' }], twice);
    expect(undone.view.added).toEqual(['d', 'e']);
    expect(stateAfter([{ type: 'redone' }], undone).view.added).toEqual(['d', 'e', 'f']);
    expect(stateAfter([{ type: 'undone' }], undone).view.added).toEqual([]);
  });

  test('an expand that brings nothing new is no step', () => {
    const state = stateAfter([
      ...opened,
      { type: 'expanded', expansion: { hub: 'a', facet: null }, ids: [] },
    ]);
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
      { type: 'placed', positions: { a: { x: 1, y: 2 }, b: { x: 3, y: 4 }, c: { x: 5, y: 6 } } },
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

  test('a link that nobody asserts says so, and one that somebody asserts does not', () => {
    const said = (stances: readonly string[], claims = 1, denied = 0) => ({
      support: { claims, tellers: 1, origins: 1, denied, stances },
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
    const state = stateAfter([...opened, { type: 'filter-changed', filter: { frontier: 0 } }]);
    expect(describeView(state)).toEqual([
      'Shows what is said down to rung 0: only what The Outlet says without naming anybody; what others are said to have said is drawn only as its being passed on.',
    ]);
  });

  test('they name the speakers and the types that are left out', () => {
    const state = stateAfter([
      ...opened,
      { type: 'filter-changed', filter: { accordingTo: ['a', 'b'] } },
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
});
