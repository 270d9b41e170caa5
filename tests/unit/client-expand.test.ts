import { describe, expect, test } from 'vitest';
import { asideSentences } from '../../client/state/aside-sentences.ts';
import { saidOfConnection, saidOfTakingBack } from '../../client/state/expand-words.ts';
import { newExpanding, toChoice, togglePick } from '../../client/state/expanding.ts';
import { between } from '../../client/state/fetch-connection.ts';
import { historyOf } from '../../client/state/history-of.ts';
import { selectScene } from '../../client/state/select-scene.ts';
import { foldedInto, nothingAside } from '../../client/state/set-aside.ts';
import type { State } from '../../client/state/state.ts';
import { looseOf } from '../../client/state/take-back.ts';
import { decodeView, encodeView } from '../../client/state/url.ts';
import { arrive, makeLink, makeStart, stateAfter } from '../support/client-state.ts';

const links = (text: string) =>
  text.split(' ').map((pair) => {
    const [subject = '', object = ''] = pair.split('-');
    return makeLink(subject, object);
  });
/** A state that shows these entities with these links, each standing at a place of its own. */
function showing(ids: string, drawn: string, from?: State): State {
  const list = [...ids];
  return stateAfter(
    [
      { type: 'start-arrived', start: makeStart({ documents: [] }) },
      { type: 'entities-added', ids: list },
      arrive(list, links(drawn)),
      {
        type: 'placed',
        key: 'layout',
        positions: Object.fromEntries(list.map((id, index) => [id, { x: index * 100, y: 7 }])),
      },
    ],
    from,
  );
}
const words = (state: State): string | undefined => historyOf(state).at(-1)?.words;
const drawn = (state: State): string =>
  selectScene(state)
    .nodes.map(({ id }) => id)
    .join('');

describe('the preview of an expansion', () => {
  test('opens with nothing drawn, and keeps what is chosen while another thing is looked at', () => {
    const state = stateAfter(
      [
        { type: 'expanding-opened', hubs: ['a'] },
        { type: 'expanding-changed', to: { picks: [{ facet: 'EVIDENCE', value: '1' }] } },
        { type: 'selected', selection: { kind: 'entity', id: 'b' } },
        { type: 'expanding-opened', hubs: ['a'] },
      ],
      showing('ab', 'a-b'),
    );
    expect(state.view.expanding?.picks).toEqual([{ facet: 'EVIDENCE', value: '1' }]);
    expect([state.view.selection, state.view.added]).toEqual([null, ['a', 'b']]);
    expect(words(state)).toBe('Previewed by evidence');
    // Opening it was no step: undo takes back the choice, then what was added.
    expect(stateAfter([{ type: 'undone' }, { type: 'undone' }], state).view.added).toEqual([]);
  });

  test('begins again with the first page when anything but the page changes', () => {
    const paged = stateAfter([
      { type: 'expanding-opened', hubs: ['a'] },
      { type: 'expanding-changed', to: { from: 10 } },
    ]);
    expect(paged.view.expanding?.from).toBe(10);
    const ordered = stateAfter([{ type: 'expanding-changed', to: { order: 'NAME' } }], paged);
    expect(ordered.view.expanding).toMatchObject({ from: 0, order: 'NAME' });
    expect(stateAfter([{ type: 'undone' }], ordered).view.expanding).toEqual(paged.view.expanding);
  });

  test('asks of one facet for any of its values', () => {
    const picks = [
      { facet: 'SPEAKER', value: 'p' },
      { facet: 'STANCE', value: 'ALLEGES' },
      { facet: 'SPEAKER', value: 'q' },
    ] as const;
    const expanding = { ...newExpanding(['a']), picks };
    expect(toChoice(expanding)).toEqual([
      { facet: 'SPEAKER', values: ['p', 'q'] },
      { facet: 'STANCE', values: ['ALLEGES'] },
    ]);
    expect(togglePick(expanding, picks[1])).toEqual([picks[0], picks[2]]);
  });

  test('is one of several entities together, which have an order of their own, and are picked out when it closes', () => {
    const state = stateAfter([
      { type: 'expanding-opened', hubs: ['a', 'b'] },
      { type: 'expanding-changed', to: { picks: [{ facet: 'COMMON', value: '2' }] } },
    ]);
    expect(state.view.expanding?.order).toBe('COMMON');
    expect(encodeView(state.view)).toContain('expand=a&expand=b&by=common%3A2');
    expect(decodeView(encodeView(state.view)).expanding).toEqual(state.view.expanding);
    expect(words(state)).toBe('Previewed by what is in common');
    // The same in another order is another preview: what is drawn is drawn for the first.
    const other = stateAfter([{ type: 'expanding-opened', hubs: ['b', 'a'] }], state);
    expect(other.view.expanding?.picks).toEqual([]);
    const closed = stateAfter([{ type: 'expanding-closed' }], state);
    expect(closed.view.selection).toEqual({ kind: 'entities', ids: ['a', 'b'] });
  });

  test('closed, picks out the entity', () => {
    const state = stateAfter([{ type: 'expanding-opened', hubs: ['a'] }, { type: 'expanding-closed' }]);
    expect([state.view.expanding, state.view.selection]).toEqual([null, { kind: 'entity', id: 'a' }]);
  });
});

describe('what an expansion brought', () => {
  const grown = (): State =>
    stateAfter(
      [
        { type: 'expanded', brought: [{ hub: 'x', ids: ['a', 'b', 'c'] }] },
        { type: 'entities-added', ids: ['y'] },
        arrive([...'xabcy'], links('x-a x-b b-c x-c y-c')),
        {
          type: 'placed',
          key: 'layout',
          positions: Object.fromEntries([...'xabcy'].map((id, index) => [id, { x: index * 100, y: 7 }])),
        },
      ],
      showing('x', ''),
    );

  test('is remembered, each entity by the expansion that brought it first', () => {
    const state = stateAfter([{ type: 'expanded', brought: [{ hub: 'y', ids: ['c', 'd'] }] }], grown());
    expect(state.view.brought).toEqual([
      { hub: 'x', ids: ['a', 'b', 'c'] },
      { hub: 'y', ids: ['d'] },
    ]);
    expect(decodeView(encodeView(state.view)).brought).toEqual(state.view.brought);
    expect(encodeView(state.view)).toContain('brought=2-4%3Ax&brought=6%3Ay');
  });

  test('by expanding several is told apart by the first that each is linked with, and is held by none of them', () => {
    const both = [
      { hub: 'x', ids: ['a', 'b'] },
      { hub: 'y', ids: ['c', 'x'] },
    ];
    const state = stateAfter(
      [{ type: 'expanded', brought: both }, arrive([...'xyabc'], links('x-a x-b y-b y-c'))],
      showing('xy', ''),
    );
    expect(state.view.added).toEqual(['x', 'y', 'a', 'b', 'c']);
    expect(state.view.brought).toEqual([both[0], { hub: 'y', ids: ['c'] }]);
    expect(words(state)).toBe('Added Name of a, Name of b, and Name of c, expanded Name of x and Name of y');
    expect([looseOf(state, ['x']), looseOf(state, ['x', 'y'])]).toEqual([['a'], ['a', 'b', 'c']]);
    expect(stateAfter([{ type: 'undone' }], state).view.brought).toEqual([]);
  });

  test('is held by a link to anything else that is shown, and so is what hangs on what is held', () => {
    expect(looseOf(grown(), ['x'])).toEqual(['a']);
  });

  test('is taken back in one step that moves nothing, and undo brings it again', () => {
    const before = grown();
    const state = stateAfter([{ type: 'taken-back', hubs: ['x'], said: '' }], before);
    expect(state.view.added).toEqual(['x', 'b', 'c', 'y']);
    expect(state.view.brought).toEqual([{ hub: 'x', ids: ['b', 'c'] }]);
    // What was added later stays where it stands: it found its place beside what is gone.
    expect(state.view.moved).toEqual([
      { id: 'b', x: 200, y: 7, after: 2 },
      { id: 'c', x: 300, y: 7, after: 3 },
      { id: 'y', x: 400, y: 7, after: 4 },
    ]);
    expect(words(state)).toBe('Took out Name of a, took back what expanding Name of x brought');
    expect(stateAfter([{ type: 'undone' }], state).view).toEqual(before.view);
  });

  test('a drag made before counts the additions that are left', () => {
    const state = stateAfter(
      [
        { type: 'dragged', id: 'x', point: { x: 9, y: 9 } },
        { type: 'taken-back', hubs: ['x'], said: '' },
      ],
      grown(),
    );
    expect(state.view.moved[0]).toEqual({ id: 'x', x: 9, y: 9, after: 4 });
  });

  test('is told in words', () => {
    expect(saidOfTakingBack('X', 2, 3)).toBe(
      '2 entities that expanding X brought are taken back; 1 entity of it stays: something else that is shown holds it.',
    );
    expect(saidOfTakingBack('X', 1, 1)).toBe('1 entity that expanding X brought is taken back.');
    expect(saidOfTakingBack('X', 0, 0)).toBe('Expanding X brought nothing that is still there.');
  });
});

describe('what is set aside by hand', () => {
  const aside = (kind: 'hidden' | 'faint' | 'folded' | 'damped', id: string, isAside = true) =>
    ({ type: 'set-aside', kind, ids: [id], isAside }) as const;

  test('hidden is not drawn, keeps its place, is said, and comes back', () => {
    const state = stateAfter([aside('hidden', 'b')], showing('abc', 'a-b b-c'));
    expect([drawn(state), selectScene(state).links]).toEqual(['ac', []]);
    expect(state.view.added).toEqual(['a', 'b', 'c']);
    expect(asideSentences(state)).toEqual(['Hidden by hand: Name of b.']);
    expect([words(state), state.status.said]).toEqual(['Hid Name of b', 'Name of b is hidden.']);
    expect(drawn(stateAfter([{ type: 'undone' }], state))).toBe('abc');
    expect(drawn(stateAfter([{ type: 'aside-cleared' }], state))).toBe('abc');
  });

  test('what is searched for or drawn again is hidden no more', () => {
    const state = stateAfter([aside('hidden', 'b')], showing('ab', 'a-b'));
    expect(drawn(stateAfter([{ type: 'entities-added', ids: ['b'] }], state))).toBe('ab');
  });

  test('folded are those that hang on one entity alone; looked for, they are unfolded', () => {
    const state = stateAfter([aside('folded', 'x')], showing('xabcd', 'x-a x-b x-c c-d'));
    expect(drawn(state)).toBe('xcd');
    expect(selectScene(state).nodes[0]).toMatchObject({ id: 'x', folded: 2 });
    expect(asideSentences(state)).toEqual(['Folded into Name of x: 2 entities.']);
    expect(drawn(stateAfter([{ type: 'entities-added', ids: ['a'] }], state))).toBe('xabcd');
  });

  test('two that hang on each other alone do not both vanish', () => {
    const both = { ...nothingAside, folded: ['a', 'b'] };
    expect([...foldedInto(both, ['a', 'b'], links('a-b'))]).toEqual([]);
    const one = { ...nothingAside, folded: ['a'] };
    expect([...foldedInto(one, ['a', 'b'], links('a-b a-a b-b'))]).toEqual([['b', 'a']]);
  });

  test('faint is drawn, with its links', () => {
    const state = stateAfter([aside('faint', 'b')], showing('abc', 'a-b a-c'));
    expect(selectScene(state).nodes.map(({ faint }) => faint)).toEqual([false, true, false]);
    expect(selectScene(state).links.map(({ faint }) => faint)).toEqual([true, false]);
  });

  test('not to be expanded through stays so when everything is drawn again', () => {
    const state = stateAfter(
      [aside('damped', 'a'), aside('hidden', 'b'), { type: 'aside-cleared' }],
      showing('ab', 'a-b'),
    );
    expect(state.view.aside).toEqual({ ...nothingAside, damped: ['a'] });
    expect(words(state)).toBe('Showed Name of b again');
  });

  test('setting aside what is so already is no step', () => {
    const state = stateAfter([aside('faint', 'a')], showing('ab', 'a-b'));
    expect(stateAfter([aside('faint', 'a')], state).past).toEqual(state.past);
  });
});

describe('connecting what is shown', () => {
  test('finds what two of the shown have links to, what connects most first', () => {
    const found = between(
      links('a-m m-b a-n b-n c-n a-o a-b p-c c-p'),
      new Set(['a', 'b', 'c']),
      new Set(['a', 'b', 'c']),
    );
    expect(found).toEqual(['n', 'm']);
  });

  test('finds nothing through what is not to be expanded through', () => {
    expect(between(links('a-m b-m'), new Set(['a']), new Set(['a', 'b']))).toEqual([]);
  });

  test('says that direct links are drawn anyhow, and what came of the rest', () => {
    const direct = 'Every link between entities shown that passes the filter is drawn.';
    expect(saidOfConnection({ ids: [], left: 0, isPartial: false })).toBe(
      `${direct} Nothing else stands between two of them.`,
    );
    expect(saidOfConnection({ ids: ['m', 'n'], left: 3, isPartial: false })).toBe(
      `${direct} 2 entities added that stand between two of them. 3 more are there: connect again.`,
    );
  });

  test('that failed is tried again when it is asked for again, and no other failure ends it', () => {
    const fail = (key: string) =>
      ({ type: 'failed', key, problem: { code: 'TIMED_OUT', message: 'It took too long.' } }) as const;
    const asked = stateAfter([{ type: 'connection-asked' }, fail('times')], showing('ab', ''));
    expect(asked.status.isConnecting).toBe(true);
    const failed = stateAfter([fail('connection')], asked);
    expect(failed.status.isConnecting).toBe(false);
    const again = stateAfter([{ type: 'connection-asked' }], failed);
    expect([again.status.isConnecting, Object.keys(again.status.problems)]).toEqual([true, ['times']]);
  });
});
