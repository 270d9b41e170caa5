import { describe, expect, test } from 'vitest';
import type { Action } from '../../client/state/action.ts';
import { describeView } from '../../client/state/describe-view.ts';
import { newPathSearch, pairsOf, toPathQuestion } from '../../client/state/path-search.ts';
import { arePathsShown, hopAt } from '../../client/state/paths-shown.ts';
import { selectScene } from '../../client/state/select-scene.ts';
import type { State } from '../../client/state/state.ts';
import { emptyFilter } from '../../client/state/view.ts';
import { rungWords, type Source } from '../../client/ui/paths/footnote-words.ts';
import { choicesAt } from '../../client/ui/paths/kept-out-choices.ts';
import { type Outcome, outcomeWords } from '../../client/ui/paths/outcome-words.ts';
import { hopsOf, isSamePath, pathLine, weakestWords } from '../../client/ui/paths/path-lines.ts';
import { arrive, arriveDocument, makeLink, makeStart, stateAfter } from '../support/client-state.ts';

const links = [makeLink('a', 'b'), makeLink('c', 'b'), makeLink('c', 'd')];
const [ab, cb] = links.map(({ id }) => id);
const base = stateAfter([
  { type: 'start-arrived', start: makeStart() },
  arriveDocument(['a', 'b', 'c', 'd']),
  arrive(['a', 'b', 'c', 'd'], links),
]);
const pick = (...ids: string[]): Action => ({ type: 'path-ends-picked', ids });
const choose = (chosen: readonly string[], entities: readonly string[] = []): Action => ({
  type: 'path-chosen',
  links: chosen,
  entities,
  unhidden: [],
});
const drawn = stateAfter([pick('a', 'c'), choose([ab ?? '', cb ?? ''], ['a', 'b', 'c'])], base);

describe('picking ends', () => {
  test('the first end waits for another, and the paths show once there are two', () => {
    const one = stateAfter([{ type: 'selected', selection: { kind: 'entity', id: 'a' } }, pick('a')], base);
    expect(one.view.paths).toEqual(newPathSearch(['a']));
    expect([one.view.selection, arePathsShown(one.view)]).toEqual([{ kind: 'entity', id: 'a' }, false]);
    expect(one.status.said).toBe('Paths from Name of a: pick another entity.');
    const two = stateAfter([pick('b')], one);
    expect([two.view.selection, arePathsShown(two.view)]).toEqual([null, true]);
  });

  test('there are at most four, each once', () => {
    const four = stateAfter([pick('a', 'a', 'b', 'c', 'd', 'e')], base);
    expect(four.view.paths?.ends).toEqual(['a', 'b', 'c', 'd']);
    expect(four.status.said).toContain('No more than 4 ends.');
    expect(stateAfter([pick('e')], four).view).toBe(four.view);
  });

  test('an end that is not shown is added with it, in one step', () => {
    const state = stateAfter([pick('a', 'e')], base);
    expect(state.view.added).toEqual(['e']);
    expect(stateAfter([{ type: 'undone' }], state).view).toEqual(base.view);
  });

  test('what becomes an end is no longer kept out, and leaving out the last end ends the search', () => {
    const without = { entities: ['d'], predicates: [], speakers: [] };
    const state = stateAfter(
      [pick('a', 'c'), { type: 'paths-changed', to: { keptOut: without } }, pick('d')],
      base,
    );
    expect(state.view.paths?.keptOut.entities).toEqual([]);
    expect(stateAfter([{ type: 'path-ends-changed', ends: [] }], state).view.paths).toBeNull();
  });

  test('each two of the ends are asked for once', () => {
    expect(pairsOf(['a'])).toEqual([]);
    expect(pairsOf(['a', 'b', 'c'])).toEqual([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ]);
  });
});

describe('a path that is drawn', () => {
  const standing = (state: State) => {
    const scene = selectScene(state);
    return Object.fromEntries([...scene.nodes, ...scene.links].map(({ id, path }) => [id, path]));
  };

  test('stands out, and what is beside it is faint', () => {
    expect(standing(drawn)).toEqual({
      a: 'on',
      b: 'on',
      c: 'on',
      d: 'beside',
      'a adopted b': 'on',
      'c adopted b': 'on',
      'c adopted d': 'beside',
    });
    expect(describeView(drawn).at(-1)).toMatch(/^A path of 2 hops stands out/u);
  });

  test('is walked by picking out its links, and the paths stay in their place', () => {
    const walked = stateAfter([{ type: 'hop-walked', link: cb ?? '', said: 'Hop 2 of 2: …' }], drawn);
    expect([hopAt(drawn.view), hopAt(walked.view)]).toEqual([-1, 1]);
    expect([arePathsShown(walked.view), walked.status.said]).toEqual([true, 'Hop 2 of 2: …']);
    expect(walked.past).toBe(drawn.past);
  });

  test('goes when something else is asked, and the sentence says what cannot be drawn of it', () => {
    expect(stateAfter([{ type: 'paths-changed', to: { maxHops: 3 } }], drawn).view.paths?.chosen).toEqual([]);
    const hidden = stateAfter([{ type: 'type-toggled', root: 'organization' }], drawn);
    expect(describeView(hidden).at(-1)).toMatch(/^Of the path of 2 hops that was chosen, 2 cannot be drawn/u);
  });

  test('comes with its entities in one step', () => {
    const state = stateAfter([pick('a', 'c'), choose(['x'], ['a', 'far', 'c'])], base);
    expect(state.view.added).toEqual(['far']);
    expect(stateAfter([{ type: 'undone' }], state).view.added).toEqual([]);
  });
});

test('a question has the filter of the view, and speakers that are kept out as what must not be', () => {
  const search = {
    ...newPathSearch(['a', 'b']),
    minOrigins: 2,
    keptOut: { entities: ['c'], predicates: ['adopted'], speakers: ['outlet'] },
  };
  expect(toPathQuestion(search, { ...emptyFilter, frontier: 1 }, ['a', 'b'])).toEqual({
    from: 'a',
    to: 'b',
    mode: 'SHORTEST',
    maxHops: 4,
    limit: 10,
    filter: { frontier: 1, not: { speakers: ['outlet'] } },
    eachHop: { minOrigins: 2, asserted: false },
    exclude: { entities: ['c'], predicates: ['adopted'] },
    timeBudget: 5000,
    frontier: 1,
  });
});

describe('the outcome in words', () => {
  const outcome = (given: Partial<Outcome>): string =>
    outcomeWords(
      { outcome: 'FOUND', truncated: false, searched: { hops: 4 }, count: 0, ...given },
      newPathSearch(['a', 'b']),
    ).join(' ');

  test('tells none from not found in time', () => {
    expect(outcome({ outcome: 'NONE_WITHIN_HOPS' })).toBe(
      'None within 4 hops: it was searched to the end. Try a longer length: it is at most 4 hops now.',
    );
    expect(outcome({ outcome: 'TIMED_OUT', searched: { hops: 2 } })).toBe(
      'Stopped before the end, after 5 seconds or too many links: every path of at most 2 hops was looked for; there may be paths that were not found. Try at most 2 hops, or keeping out an entity that has very many links.',
    );
  });

  test('says when there is more', () => {
    expect(outcome({ count: 1 })).toBe('1 path.');
    expect(outcome({ count: 10, truncated: true })).toBe(
      '10 paths, by the evidence for the weakest hop. There are more as short as these: ask for more.',
    );
  });
});

describe('a path in words', () => {
  const support = { claims: 1, tellers: 1, origins: 1, denied: 0, proposed: 0 };
  const node = (id: string) => ({ id, name: id.toUpperCase(), invented: false, type: { id: 'event' } });
  const adopted = { id: 'adopted', label: 'adopted', inverse: 'was adopted by', kind: 'CONTENT' as const };
  const path = {
    nodes: [node('a'), node('b'), node('c')],
    links: [
      {
        id: 'ab',
        subject: { id: 'a' },
        predicate: adopted,
        disputed: false,
        support: { ...support, stances: ['ALLEGES' as const] },
      },
      {
        id: 'cb',
        subject: { id: 'c' },
        predicate: adopted,
        disputed: true,
        support: { ...support, stances: ['ASSERTS' as const] },
      },
    ],
  };

  test('is read from its beginning, and says what is hedged or disputed', () => {
    expect(pathLine(path)).toBe('A — adopted (alleged) → B — was adopted by (disputed) → C');
    expect(weakestWords({ length: 2, weakestOrigins: 1, deepestRungs: 3 })).toBe(
      '2 hops; weakest hop: 1 origin, rung 2',
    );
    expect([isSamePath(['ab'], ['ab']), isSamePath(['ab'], ['ab', 'cb'])]).toEqual([true, false]);
  });

  const voice = (rung: number, id: string, stance: 'REPORTS' | 'CITES' | 'ASSERTS') => ({
    id: `v${rung}`,
    rung,
    stance,
    scope: 'EXPLICIT' as const,
    reason: null,
    cue: rung === 1 ? { id: 'cue', quote: 'according to' } : null,
    speaker: { id, name: id, invented: false },
    via: null,
  });
  const source: Source = {
    number: 1,
    claim: {
      id: 'claim',
      sentence: 's',
      status: 'LIVE',
      positive: true,
      subject: { id: 'a', name: 'a' },
      predicate: { id: 'met', label: 'met', kind: 'CONTENT' },
      object: { __typename: 'Entity', id: 'b', name: 'b' },
      time: null,
      qualifiers: [],
      voices: [voice(0, 'Outlet', 'REPORTS'), voice(1, 'Embassy', 'CITES'), voice(2, 'Congress', 'ASSERTS')],
    },
    document: { id: 'd', name: 'd', invented: false, published: null, publisher: null },
    passage: { id: 'p', quote: 'q' },
  };

  test('a footnote goes down the ladder, and no further than the frontier', () => {
    expect(rungWords(source, null)).toEqual([
      'Outlet reports (explicit: it published the document)',
      'Embassy cites, by the words “according to” (explicit: its cue stands in the text)',
      'Congress asserts (explicit: the sentence says so)',
    ]);
    expect(rungWords(source, 0)).toEqual([
      'Outlet reports (explicit: it published the document)',
      'Embassy: its words are passed on; they lie beyond the frontier',
    ]);
  });

  test('a hop offers to keep out its entities that are no ends, its predicate and who speaks', () => {
    const [hop] = hopsOf(path);
    if (hop === undefined) throw new Error('There is a hop.');
    expect(choicesAt(hop, [source.claim], { ends: ['a', 'c'] }).map(({ words }) => words)).toEqual([
      'B, as a stop',
      '“adopted”, in any path',
      'what comes through Outlet',
      'what comes through Embassy',
      'what comes through Congress',
    ]);
  });
});
