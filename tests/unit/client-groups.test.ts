import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action } from '../../client/state/action.ts';
import { communityQuestion } from '../../client/state/communities.ts';
import { describeView } from '../../client/state/describe-view.ts';
import { findGroups } from '../../client/state/find-groups.ts';
import { groupScene, parallelLimit } from '../../client/state/group-scene.ts';
import { groupSentences } from '../../client/state/group-words.ts';
import { drawnSceneOf, groupedSceneOf } from '../../client/state/grouped-scene-of.ts';
import {
  drawnId,
  type Grouping,
  groupedBy,
  noGrouping,
  putTogether,
  takeApart,
  withOpen,
} from '../../client/state/grouping.ts';
import { shownLimit } from '../../client/state/needs.ts';
import { placeGroups } from '../../client/state/place-groups.ts';
import type { Scene } from '../../client/state/select-scene.ts';
import type { State } from '../../client/state/state.ts';
import { noStyle } from '../../client/state/style.ts';
import { anyScene, makeSceneLink, makeSceneNode } from '../support/any-scene.ts';
import { arrive, arriveDocument, makeLink, makeStart, stateAfter } from '../support/client-state.ts';

const byType: Grouping = { ...noGrouping, by: 'type' };
const options = {
  selected: null,
  most: 2000,
  nameOf: (id: string) => id,
  pointOf: () => ({ x: 0, y: 0 }),
};
const groupBy = (scene: Scene, grouping: Grouping) =>
  groupScene(scene, {
    ...options,
    groups: findGroups(scene, grouping, new Map()),
    open: grouping.open,
  });
/** Any way to group the entities of `anyScene`, with any of its groups open. */
const anyGrouping: fc.Arbitrary<Grouping> = fc
  .record({
    by: fc.option(fc.constant('type' as const)),
    ids: fc.uniqueArray(
      fc.integer({ min: 0, max: 11 }).map((at) => `e${at}`),
      { maxLength: 5 },
    ),
    open: fc.subarray(['type:person', 'type:place', 'type:organization', 'hand:ours']),
  })
  .map(({ by, ids, open }) => ({ by, hand: ids.length === 0 ? [] : [{ name: 'ours', ids }], open }));

const sorted = (list: readonly string[]): string[] => [...list].sort();

describe('a grouped picture', () => {
  test('has every entity in exactly one node and every link in exactly one line, or counted inside a group', () => {
    fc.assert(
      fc.property(anyScene, anyGrouping, (scene, grouping) => {
        const { drawn, groups, bundles } = groupBy(scene, grouping);
        const closed = groups.filter(({ isOpen }) => !isOpen);
        const single = drawn.nodes.filter(({ group }) => group === undefined).map(({ id }) => id);
        expect(sorted([...single, ...closed.flatMap(({ members }) => members)])).toEqual(
          sorted(scene.nodes.map(({ id }) => id)),
        );
        const lines = drawn.links.filter(({ bundle }) => bundle === undefined).map(({ id }) => id);
        expect(
          sorted([
            ...lines,
            ...bundles.flatMap(({ links }) => links),
            ...closed.flatMap(({ inside }) => inside),
          ]),
        ).toEqual(sorted(scene.links.map(({ id }) => id)));
      }),
    );
  });

  test('draws each line between two things that are drawn, and says how much each stands for', () => {
    fc.assert(
      fc.property(anyScene, anyGrouping, (scene, grouping) => {
        const { drawn, groups, bundles } = groupBy(scene, grouping);
        const there = new Set(drawn.nodes.map(({ id }) => id));
        for (const { subject, object } of drawn.links)
          expect([there.has(subject), there.has(object)]).toEqual([true, true]);
        for (const { id, links } of bundles) {
          const line = drawn.links.find((one) => one.id === drawnId('bundle', id));
          const disputed = scene.links.filter((link) => links.includes(link.id) && link.disputed).length;
          expect(line?.bundle).toEqual({ links: links.length, disputed });
          expect(line?.disputed).toBe(false);
          expect(line?.support.claims).toBe(0);
        }
        for (const { id, members, inside, isOpen } of groups) {
          const node = drawn.nodes.find((one) => one.id === drawnId('group', id));
          expect(node?.group).toEqual(
            isOpen ? undefined : { members: members.length, inside: inside.length },
          );
        }
      }),
    );
  });

  test('is the scene again once nothing is grouped or everything is open, each entity in its old place', () => {
    fc.assert(
      fc.property(anyScene, anyGrouping, (scene, { hand }) => {
        const few = { ...scene, links: scene.links.slice(0, parallelLimit) };
        const open = ['type:person', 'type:place', 'type:organization', 'hand:ours'];
        expect(groupBy(few, noGrouping).drawn).toBe(few);
        expect(groupBy(few, { by: 'type', hand, open }).drawn).toEqual(few);
      }),
    );
  });

  test('grouped twice is as grouped once', () => {
    fc.assert(
      fc.property(anyScene, anyGrouping, (scene, grouping) => {
        const once = groupBy(scene, grouping).drawn;
        expect(groupBy(once, grouping).drawn).toEqual(once);
      }),
    );
  });

  test('leaves what is not in a closed group as it was', () => {
    fc.assert(
      fc.property(anyScene, anyGrouping, (scene, grouping) => {
        const { drawn } = groupBy(scene, grouping);
        for (const node of drawn.nodes) if (node.group === undefined) expect(scene.nodes).toContain(node);
        for (const link of drawn.links) if (link.bundle === undefined) expect(scene.links).toContain(link);
      }),
    );
  });

  test('never has a single link between groups look like a link of theirs: nobody said that', () => {
    const scene: Scene = {
      ...emptyOf(['a', 'b', 'c', 'd']),
      links: [makeSceneLink('l', 'a', 'c', { disputed: true })],
    };
    const { drawn } = groupBy(scene, {
      ...noGrouping,
      hand: [
        { name: 'one', ids: ['a', 'b'] },
        { name: 'two', ids: ['c', 'd'] },
      ],
    });
    expect(drawn.links).toMatchObject([
      { predicate: '', label: '1 link, 1 disputed', disputed: false, bundle: { links: 1, disputed: 1 } },
    ]);
  });

  test('bundles many links between the same two entities, but not those of a path or of a comparison', () => {
    const links = Array.from({ length: 6 }, (_, at) => makeSceneLink(`l${at}`, 'a', 'b'));
    const scene = { ...emptyOf(['a', 'b']), links };
    const { bundles } = groupBy(scene, noGrouping);
    expect(bundles).toMatchObject([{ ends: ['a', 'b'], links: links.map(({ id }) => id) }]);
    const [bundle] = bundles;
    expect(groupBy(scene, withOpen(noGrouping, bundle?.id ?? '', true)).drawn).toBe(scene);
    const onPath = { ...scene, links: links.map((link) => ({ ...link, path: 'on' as const })) };
    expect(groupBy(onPath, noGrouping).drawn).toBe(onPath);
  });

  test('bears the look of what is picked out in it', () => {
    const scene: Scene = {
      ...emptyOf(['a', 'b', 'c']),
      links: [makeSceneLink('l', 'a', 'c', { selected: true })],
    };
    const hand = [{ name: 'ours', ids: ['a', 'b'] }];
    const { drawn } = groupBy(
      { ...scene, nodes: scene.nodes.map((node) => ({ ...node, selected: node.id === 'b' })) },
      { ...noGrouping, hand },
    );
    expect(drawn.nodes.map(({ id, selected }) => [id, selected])).toEqual([
      ['c', false],
      ['group:hand:ours', true],
    ]);
    expect(drawn.links.map(({ selected }) => selected)).toEqual([true]);
  });
});

const emptyOf = (ids: readonly string[]): Scene => ({
  nodes: ids.map((id) => makeSceneNode(id)),
  links: [],
  measures: [],
  style: noStyle,
  images: {},
  layout: null,
  placed: null,
  truncated: false,
});

describe('groups', () => {
  test('by country hold what links say is in it, and not what is denied to be there or said to be in two', () => {
    const located = (id: string, from: string, to: string, given = {}) =>
      makeSceneLink(id, from, to, { locates: true, ...given });
    const denied = { support: { claims: 0, tellers: 0, origins: 0, denied: 1, stances: [], proposed: 0 } };
    const scene: Scene = {
      ...emptyOf(['town', 'office', 'both', 'not', 'else']),
      links: [
        located('1', 'town', 'aa'),
        located('2', 'office', 'town'),
        located('3', 'both', 'aa'),
        located('4', 'both', 'bb'),
        located('5', 'not', 'aa', denied),
      ],
    };
    const nodes = [
      ...scene.nodes,
      makeSceneNode('aa', { country: 'AA' }),
      makeSceneNode('bb', { country: 'BB' }),
    ];
    expect(findGroups({ ...scene, nodes }, { ...noGrouping, by: 'country' }, new Map())).toEqual([
      { id: 'country:aa', members: ['town', 'office', 'aa'] },
    ]);
  });

  test('of one entity are none, and by hand goes before the rest', () => {
    const scene = emptyOf(['a', 'b', 'c', 'd']);
    const grouping = putTogether(byType, 'ours', ['a', 'b', 'c']);
    expect(findGroups(scene, grouping, new Map())).toEqual([{ id: 'hand:ours', members: ['a', 'b', 'c'] }]);
  });

  test('by hand share no entity, and go when nothing is left in them', () => {
    const one = putTogether(noGrouping, 'one', ['a', 'b']);
    const two = putTogether(one, 'two', ['b', 'c']);
    expect(two.hand).toEqual([
      { name: 'one', ids: ['a'] },
      { name: 'two', ids: ['b', 'c'] },
    ]);
    expect(takeApart(two, 'one', 'a').hand).toEqual([{ name: 'two', ids: ['b', 'c'] }]);
    expect(takeApart(withOpen(two, 'hand:two', true), 'two', null)).toEqual({
      ...noGrouping,
      hand: [{ name: 'one', ids: ['a'] }],
    });
  });

  test('opened of one kind are not open of another', () => {
    const open = withOpen(withOpen(byType, 'type:person', true), 'hand:ours', true);
    expect(groupedBy(open, 'country').open).toEqual(['hand:ours']);
  });

  test('stand apart from each other and from what is in none, wherever their members are', () => {
    fc.assert(
      fc.property(anyScene, (scene) => {
        const groups = findGroups(scene, byType, new Map());
        const places = [...placeGroups(scene.nodes, groups).values()];
        const inNone = scene.nodes.filter(({ id }) => !groups.some(({ members }) => members.includes(id)));
        places.forEach((place, at) => {
          for (const other of places.slice(0, at))
            expect(Math.abs(place.x - other.x) >= 250 || Math.abs(place.y - other.y) >= 200).toBe(true);
          for (const { point } of inNone)
            if (point !== null)
              expect(Math.abs(place.x - point.x) >= 130 || Math.abs(place.y - point.y) >= 90).toBe(true);
        });
      }),
    );
  });
});

describe('a large picture', () => {
  const ids = Array.from({ length: 2500 }, (_, at) => `e${at}`);
  const links = ids.slice(1).map((id, at) => makeLink(ids[at - (at % 50)] ?? '', id));
  const types = ['organization', 'event'];
  /** The arrival of a picture whose entities are of two types in turn. */
  function arriveOf(of: readonly string[], between: typeof links): Action {
    const action = arrive(of, between);
    if (action.type !== 'picture-arrived') return action;
    return {
      ...action,
      entities: action.entities.map((entity) => ({
        ...entity,
        type: entity.id === 'new' ? 'place' : (types[of.indexOf(entity.id) % 2] ?? ''),
      })),
    };
  }
  const shown = stateAfter([
    { type: 'start-arrived', start: makeStart() },
    arriveDocument(ids),
    arriveOf(ids, links),
  ]);
  /** With every place that its layout asks for. */
  function place(state: State): State {
    const { layout } = drawnSceneOf(state);
    if (layout === null) throw new Error('There is no layout.');
    const positions = Object.fromEntries(layout.base.map(({ id }, at) => [id, { x: at * 300, y: 0 }]));
    return stateAfter([{ type: 'placed', key: layout.key, positions }], state);
  }

  test('past the budget is drawn as groups by type though nothing was chosen, and says so', () => {
    const state = place(shown);
    const { drawn } = groupedSceneOf(state);
    expect(drawn.nodes.map(({ id, name }) => [id, name])).toEqual([
      ['group:type:event', 'Event · 1,250'],
      ['group:type:organization', 'Organization · 1,250'],
    ]);
    expect(drawn.layout?.base.map(({ id }) => id)).toEqual(drawn.nodes.map(({ id }) => id));
    expect(drawn.nodes.every(({ point }) => point !== null)).toBe(true);
    expect(groupSentences(state).join(' ')).toMatch(
      /^Grouped by type: 2 groups stand for 2,500 entities; none is drawn singly\. More than 2,000 entities are drawn as groups/u,
    );
  });

  test('opens one group beside the others without moving any, and not so many that all would be drawn singly', () => {
    const closed = place(shown);
    const before = drawnSceneOf(closed).nodes;
    const one = stateAfter([{ type: 'group-opened', id: 'type:event', isOpen: true }], closed);
    const { drawn, groups } = groupedSceneOf(one);
    expect(drawn.nodes).toHaveLength(1251);
    expect(drawn.nodes.every(({ point }) => point !== null)).toBe(true);
    expect(drawn.nodes.find(({ id }) => id === 'group:type:organization')?.point).toEqual(
      before.find(({ id }) => id === 'group:type:organization')?.point,
    );
    expect(groups.map(({ id, isOpen, isTooLarge }) => [id, isOpen, isTooLarge])).toEqual([
      ['type:event', true, false],
      ['type:organization', false, true],
    ]);
    const both = stateAfter([{ type: 'group-opened', id: 'type:organization', isOpen: true }], one);
    expect(drawnSceneOf(both).nodes).toHaveLength(1251);
    expect(groupSentences(both).join(' ')).toMatch(/Too large to be open: Organization\./u);
    const again = stateAfter([{ type: 'group-opened', id: 'type:event', isOpen: false }], one);
    const places = (nodes: typeof before) => nodes.map(({ id, point }) => [id, point]);
    expect(places(drawnSceneOf(again).nodes)).toEqual(places(before));
  });

  test('is not laid out anew when the reader adds something: what is new is placed beside the rest', () => {
    const more = [...ids, 'new'];
    const grown = stateAfter(
      [{ type: 'entities-added', ids: ['new'] }, arriveOf(more, [...links, makeLink('e1', 'new')])],
      shown,
    );
    const [before, after] = [drawnSceneOf(shown).layout, drawnSceneOf(grown).layout];
    expect([after?.base, after?.links]).toEqual([
      before?.base,
      [...(before?.links ?? []), { subject: 'group:type:event', object: 'new', label: '1,000 links' }],
    ]);
    expect(after?.added).toEqual([{ id: 'new', name: 'Name of new' }]);
  });

  test('by community is drawn once the communities are found, each named after its most linked member, and keeps them under a filter', () => {
    const asked = stateAfter([{ type: 'grouped-by', by: 'community' }], shown);
    const question = communityQuestion(asked);
    if (question === null) throw new Error('Nothing is asked.');
    expect(groupSentences(asked)).toEqual(['The communities are being found.']);
    const values = Object.fromEntries(ids.map((id, at) => [id, 1 + Math.floor(at / 50)]));
    const found = stateAfter(
      [{ type: 'communities-found', found: { metric: 'communities', key: question.key, values } }],
      asked,
    );
    const { groups } = groupedSceneOf(found);
    expect(groups).toHaveLength(50);
    expect(groups[0]).toMatchObject({ id: 'community:e0', name: 'Around Name of e0' });
    const narrowed = stateAfter([{ type: 'filter-changed', filter: { frontier: 0 } }], found);
    expect(communityQuestion(narrowed)).toBe(question);
  });

  test('says that there is more than can be shown', () => {
    const many = Array.from({ length: 20_003 }, (_, at) => `e${at}`);
    const started = stateAfter([{ type: 'start-arrived', start: makeStart() }]);
    const arrived = (of: readonly string[], isCut: boolean) =>
      stateAfter([arriveDocument(of, [], isCut), arrive(of.slice(0, shownLimit), [])], started);
    expect(describeView(arrived(many, false)).join(' ')).toMatch(
      /3 more entities are left out: at most 20,000 are shown\./u,
    );
    expect(describeView(arrived(['a', 'b'], true)).join(' ')).toMatch(/More entities are left out/u);
    expect(describeView(arrived(['a', 'b'], false)).join(' ')).not.toMatch(/left out/u);
  });
});
