import { describe, expect, test } from 'vitest';
import { decodeView, encodeView } from '../../client/state/url.ts';
import { emptyView } from '../../client/state/view.ts';
import { citersOf } from '../../client/ui/entity-page/citers-of.ts';
import { contentKey, countOrigins } from '../../client/ui/entity-page/content-of.ts';
import { factsOf } from '../../client/ui/entity-page/facts-of.ts';
import { groupDisputes } from '../../client/ui/entity-page/group-disputes.ts';
import { numberSources } from '../../client/ui/entity-page/number-sources.ts';
import { groupByPeriod, periodName } from '../../client/ui/entity-page/periods.ts';
import { splitVoices } from '../../client/ui/entity-page/split-voices.ts';
import { stateAfter } from '../support/client-state.ts';

const speaker = (id: string) => ({ id, name: `Name ${id}`, invented: false });
const voice = (id: string, stance = 'ASSERTS') => ({ speaker: speaker(id), stance, via: null });

/** A claim that says something of `a`, with its ladder from the outside in. */
const claim = (object: object, ladder: readonly ReturnType<typeof voice>[], positive = true) => ({
  subject: { id: 'a' },
  predicate: { id: 'took-place-on' },
  object,
  positive,
  voices: ladder,
});
const of = (id: string) => ({ __typename: 'Entity', id });

describe('the address of a page', () => {
  test('an entity’s page and the wanted list have one each', () => {
    expect(encodeView({ ...emptyView, page: { kind: 'entity', id: 'a b' } })).toBe('page=a+b');
    expect(decodeView('?wanted').page).toEqual({ kind: 'wanted' });
    expect(decodeView('?page=').page).toBeNull();
  });

  test('leaving it leads back to the picture as it was', () => {
    const picture = stateAfter([{ type: 'selected', selection: { kind: 'entity', id: 'a' } }]);
    const page = stateAfter([{ type: 'page-opened', page: { kind: 'entity', id: 'a' } }], picture);
    expect(stateAfter([{ type: 'page-closed' }], page).view).toEqual(picture.view);
    expect(stateAfter([{ type: 'undone' }], page).view).toEqual(picture.view);
  });

  test('a claim of it is opened in the panel of the picture', () => {
    const page = stateAfter([{ type: 'page-opened', page: { kind: 'entity', id: 'a' } }]);
    const selection = { kind: 'claim', id: 'c' } as const;
    expect(stateAfter([{ type: 'page-closed', selection }], page).view).toMatchObject({
      page: null,
      selection,
    });
  });
});

describe('periods', () => {
  test('are as wide as the date is', () => {
    expect(['1992-02-26', '1992~', '1992/1994', '1992/..', '../1994', 'soon'].map(periodName)).toEqual([
      '1992',
      '1992',
      '1992 to 1994',
      'from 1992 on',
      'until 1994',
      null,
    ]);
  });

  test('keep the order of the claims, those without a date last', () => {
    const at = (edtf: string | null) => ({ time: edtf === null ? null : { edtf } });
    const periods = groupByPeriod([at(null), at('1992-02'), at('1994'), at('1992-03')]);
    expect(periods.map(({ name, claims }) => [name, claims.length])).toEqual([
      ['1992', 2],
      ['1994', 1],
      [null, 1],
    ]);
  });
});

test('what a speaker published is apart from what others report of it, whatever its rung', () => {
  const own = claim(of('b'), [voice('s')]);
  const quoted = claim(of('b'), [voice('p'), voice('s')]);
  const passing = claim(of('b'), [voice('p'), voice('s'), voice('t')]);
  const none = claim(of('b'), [voice('p')]);
  expect(splitVoices([own, quoted, passing, none], 's')).toEqual({ own: [own], reported: [quoted, passing] });
});

test('ten publishers that have it from one speaker are one origin', () => {
  const told = Array.from({ length: 10 }, (_, at) => claim(of('b'), [voice(`p${at}`), voice('embassy')]));
  const other = claim(of('c'), [voice('p0')]);
  const origins = countOrigins([...told, other]);
  expect([...origins.values()]).toEqual([1, 1]);
  expect(origins.get(contentKey(other))).toBe(1);
});

describe('disputes', () => {
  const holds = claim(of('b'), [voice('p')]);
  const denied = claim(of('b'), [voice('q', 'DENIES')]);
  const negative = claim(of('b'), [voice('r')], false);

  test('have both sides, a denial beside a negative claim', () => {
    expect(groupDisputes([holds, denied, negative]).map(({ sides }) => sides)).toEqual([
      [[holds], [denied, negative]],
    ]);
  });

  test('are between values where nobody denies', () => {
    const one = claim({ edtf: '1992' }, [voice('p')]);
    const other = claim({ edtf: '1993' }, [voice('q')]);
    expect(groupDisputes([one, other]).map(({ sides }) => sides)).toEqual([[[one], [other]]]);
  });

  test('are not made by other words for the same value', () => {
    const one = claim({ edtf: '1992', basis: 'STATED', words: 'in 1992' }, [voice('p')]);
    const other = claim({ edtf: '1992', basis: 'INFERRED', words: 'that year' }, [voice('q')]);
    expect(contentKey(one)).toBe(contentKey(other));
    expect(countOrigins([one, other]).get(contentKey(one))).toBe(2);
  });

  test('of which one side is listed have that side', () => {
    expect(groupDisputes([denied]).map(({ sides }) => sides)).toEqual([[[denied]]]);
  });
});

test('sources are numbered as they first come, each document once', () => {
  const from = (id: string) => ({ document: speaker(id) });
  expect(
    [...numberSources([from('y'), from('x'), from('y')])].map(([id, { number }]) => [id, number]),
  ).toEqual([
    ['y', 1],
    ['x', 2],
  ]);
});

test('a document is cited by the voice before the one that speaks through it', () => {
  const through = { ...voice('congress'), via: { id: 'statement' } };
  const heard = { voices: [voice('outlet'), voice('embassy'), through, voice('hrw')] };
  expect(citersOf([heard, heard], 'statement')).toEqual([speaker('embassy')]);
  expect(citersOf([heard], 'other')).toEqual([]);
});

describe('a wanted document', () => {
  const cited = {
    id: 'd',
    name: 'Report',
    url: null,
    language: 'en',
    publisher: null,
    published: { edtf: '2013' },
  };
  const through = (id: string) => ({ voices: [{ ...voice('teller') }, { ...voice(id), via: { id: 'd' } }] });

  test('is taken in with what is known of it: the one speaker heard through it stands in for a publisher', () => {
    expect(factsOf(cited, [through('a'), through('a')])).toEqual({
      name: 'Report',
      publisher: 'Name a',
      published: '2013',
      url: '',
      language: 'en',
    });
  });

  test('has no publisher where several speak through it, and the one that is named where there is one', () => {
    expect(factsOf(cited, [through('a'), through('b')]).publisher).toBe('');
    expect(factsOf({ ...cited, publisher: { name: 'Office' } }, [through('a')]).publisher).toBe('Office');
  });

  test('opens the form with it, and any other way opens it empty', () => {
    const known = factsOf(cited, []);
    const opened = stateAfter([{ type: 'intake-opened', known }]);
    expect(opened.status.intake.known).toEqual(known);
    expect(stateAfter([{ type: 'intake-opened' }], opened).status.intake.known).toBeNull();
  });

  test('lets open pages ask again once it is there', () => {
    const counts = (type: 'documents-added' | 'graph-changed') => stateAfter([{ type }]).status.changes;
    expect([counts('documents-added'), counts('graph-changed')]).toEqual([1, 1]);
  });
});
