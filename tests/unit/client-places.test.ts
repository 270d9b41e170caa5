import { describe, expect, test } from 'vitest';
import type { Action } from '../../client/state/action.ts';
import { countryWords, hopWords, placesWords } from '../../client/state/place-words.ts';
import { type Places, placesOf } from '../../client/state/places-of.ts';
import type { SceneLink } from '../../client/state/select-scene.ts';
import { selectScene } from '../../client/state/select-scene.ts';
import type { State } from '../../client/state/state.ts';
import type { ViewFilter } from '../../client/state/view.ts';
import { arrive, arriveDocument, makeLink, makeStart, stateAfter } from '../support/client-state.ts';

const asserted = makeLink('', '').support;
const predicates = Object.fromEntries(
  [
    { id: 'took-place-in', label: 'took place in', inverse: 'was the place of', act: false, locates: true },
    { id: 'is-in', label: 'is in', inverse: 'contains', act: false, locates: true },
    { id: 'visited', label: 'visited', inverse: 'was visited by', act: false, locates: false },
  ].map((row) => [row.id, row]),
);

/** `subject predicate object`, and what is particular about the link. */
const say = (words: string, given: Parameters<typeof makeLink>[2] = {}) => {
  const [subject = '', predicate = '', object = ''] = words.split(' ');
  return makeLink(subject, object, { id: words, predicate, ...given });
};

/** The arrival of a picture in which what is written in capitals is the country with that code. */
function arriveWith(ids: string, links: ReturnType<typeof say>[], filter: Partial<ViewFilter> = {}): Action {
  const arrived = arrive(ids.split(' '), links, { filter });
  if (arrived.type !== 'picture-arrived') throw new Error('the maker gives a picture');
  const entities = arrived.entities.map((entity) =>
    /^[A-Z]+$/u.test(entity.id) ? { ...entity, country: entity.id } : entity,
  );
  return { ...arrived, entities };
}

/** A state that shows entities with these links. */
const stateWith = (ids: string, links: ReturnType<typeof say>[]): State =>
  stateAfter([
    { type: 'start-arrived', start: makeStart({ predicates }) },
    arriveDocument(ids.split(' ')),
    arriveWith(ids, links),
  ]);

const placesIn = (state: State): Places => placesOf(selectScene(state));
/** Each country with what stands in it and by which links, then what has no place. */
const told = ({ countries, unplaced }: Places): Readonly<Record<string, readonly string[]>> => ({
  ...Object.fromEntries(
    countries.map(({ code, entities }) => [
      code,
      entities.map(({ node, ways, standing }) => {
        const links = ways.map((way) => way.map(({ id }) => id).join(', '));
        return [node.id, standing, ...links].join(': ');
      }),
    ]),
  ),
  nowhere: unplaced.map(({ node, links }) => [node.id, ...links.map(({ id }) => id)].join(': ')),
});

describe('where something stands on the map', () => {
  test('a country stands at its own place, and all else where links lead, over as many as it takes', () => {
    const links = [say('event took-place-in town'), say('town is-in AZ'), say('guest visited town')];
    expect(told(placesIn(stateWith('event town guest AZ', links)))).toEqual({
      AZ: [
        'AZ: plain',
        'event: plain: event took-place-in town, town is-in AZ',
        'town: plain: town is-in AZ',
      ],
      nowhere: ['guest'],
    });
  });

  test('links that go round in a circle place nothing and end; a way out of the circle does', () => {
    const circle = [say('a is-in b'), say('b is-in c'), say('c is-in a'), say('a is-in a')];
    expect(told(placesIn(stateWith('a b c AZ', circle)))).toEqual({
      AZ: ['AZ: plain'],
      nowhere: ['a: a is-in b', 'b: b is-in c', 'c: c is-in a'],
    });
    expect(told(placesIn(stateWith('a b c AZ', [...circle, say('c is-in AZ')])))).toEqual({
      AZ: [
        'AZ: plain',
        'a: plain: a is-in b, b is-in c, c is-in AZ',
        'b: plain: b is-in c, c is-in AZ',
        'c: plain: c is-in AZ',
      ],
      nowhere: [],
    });
  });

  test('what two sources place in two countries stands in both, and each says so', () => {
    const links = [
      say('event took-place-in AZ', { disputed: true }),
      say('event took-place-in AM', { disputed: true }),
    ];
    const places = placesIn(stateWith('event AZ AM', links));
    expect(told(places)).toEqual({
      AM: ['AM: plain', 'event: marked: event took-place-in AM'],
      AZ: ['AZ: plain', 'event: marked: event took-place-in AZ'],
      nowhere: [],
    });
    expect(places.countries.map(({ entities }) => entities.map(({ elsewhere }) => elsewhere))).toEqual([
      [[], ['AZ']],
      [[], ['AM']],
    ]);
    expect(placesWords(places)).toBe(
      '3 of 3 entities have a stated place; 1 of them only by what is hedged, disputed or proposed; 0 of 3 have no stated place',
    );
  });

  test('a way is as sure as its least sure link, and the surest way counts', () => {
    const alleged = { support: { ...asserted, stances: ['ALLEGES'] } };
    const links = [say('event took-place-in town', alleged), say('town is-in AZ')];
    expect(told(placesIn(stateWith('event town AZ', links))).AZ).toEqual([
      'AZ: plain',
      'event: marked: event took-place-in town, town is-in AZ',
      'town: plain: town is-in AZ',
    ]);
    const both = placesIn(stateWith('event town AZ', [...links, say('event took-place-in AZ')]));
    expect(both.countries[0]?.entities.map(({ standing }) => standing)).toEqual(['plain', 'plain', 'plain']);
  });

  test('what waits to be accepted is marked, and what is only denied is listed and not counted', () => {
    const links = [
      say('read is-in AZ', { support: { ...asserted, proposed: 1 } }),
      say('town is-in AZ', { support: { ...asserted, claims: 0, origins: 0, denied: 1, stances: [] } }),
    ];
    const places = placesIn(stateWith('read town AZ', links));
    expect(told(places).AZ).toEqual([
      'AZ: plain',
      'read: marked: read is-in AZ',
      'town: denied: town is-in AZ',
    ]);
    expect(places.countries.map(countryWords)).toEqual([
      'Name of AZ: 2 entities, 1 of them only hedged, disputed or proposed, 1 more denied to be there',
    ]);
    expect(placesWords(places)).toBe(
      '2 of 3 entities have a stated place; 1 of them only by what is hedged, disputed or proposed; 1 more is only denied to be somewhere; 0 of 3 have no stated place',
    );
  });

  test('what the filter keeps out and what is hidden places nothing', () => {
    const state = stateWith('event town AZ', [say('event took-place-in town'), say('town is-in AZ')]);
    const hidden = stateAfter([{ type: 'set-aside', kind: 'hidden', ids: ['town'], isAside: true }], state);
    expect(told(placesIn(hidden))).toEqual({ AZ: ['AZ: plain'], nowhere: ['event'] });
    const filter = { frontier: 0 };
    const kept = stateAfter(
      [{ type: 'filter-changed', filter }, arriveWith('event town AZ', [say('town is-in AZ')], filter)],
      state,
    );
    expect(told(placesIn(kept))).toEqual({
      AZ: ['AZ: plain', 'town: plain: town is-in AZ'],
      nowhere: ['event'],
    });
  });
});

describe('the words by which something is placed', () => {
  const link = (given: Parameters<typeof makeLink>[2]): SceneLink => {
    const [first] = selectScene(stateWith('event AZ', [say('event took-place-in AZ', given)])).links;
    if (first === undefined) throw new Error('the link is in the scene');
    return first;
  };

  test('a link says what it rests on, a following one begins with “which”', () => {
    expect(hopWords(link({}), 'Azerbaijan', true)).toBe('took place in Azerbaijan (1 origin)');
    expect(hopWords(link({}), 'Azerbaijan', false)).toBe('which took place in Azerbaijan (1 origin)');
  });

  test('many tellers of one origin, a hedge, a dispute and a denial are said', () => {
    const support = { claims: 3, tellers: 3, origins: 1, denied: 1, stances: ['ALLEGES'], proposed: 0 };
    expect(hopWords(link({ support, disputed: true }), 'Azerbaijan', true)).toBe(
      'took place in (alleged, disputed) Azerbaijan (1 origin, 3 tellers, 1 claim denies it)',
    );
  });
});
