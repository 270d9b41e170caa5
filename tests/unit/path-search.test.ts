import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Found, type Step, type Steps, searchPaths } from '../../server/domain/path-search.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'z'] as const;
const link = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names), fc.constantFrom('met', 'funded'));

const toStep = ([subject, object, predicate]: readonly [string, string, string]): Step => ({
  key: `${subject}|${predicate}|${object}`,
  ends: [subject, object],
});
const other = ({ ends }: Step, id: string): string => (ends[0] === id ? ends[1] : ends[0]);

/** A graph in memory that answers as the database does, and counts whose links were read. */
function stepsOf(all: readonly Step[]) {
  const at = (id: string): Step[] => all.filter(({ ends }) => ends.includes(id));
  const degrees = new Map<string, number>(names.map((id) => [id, at(id).length]));
  const read: string[] = [];
  const steps: Steps = {
    check: () => undefined,
    async expand(ids) {
      read.push(...ids);
      return { steps: ids.flatMap(at), degrees };
    },
    across: async (left, right) =>
      left.flatMap((id) => at(id).filter((step) => right.includes(other(step, id)))),
    betweenHubs: async (pairs) =>
      pairs.flatMap(([one, two]) =>
        at(one).flatMap((step) => {
          const middle = other(step, one);
          const rest = at(middle).filter((next) => middle !== two && other(next, middle) === two);
          return rest.length > 0 ? [step, ...rest] : [];
        }),
      ),
  };
  return { steps, degrees, read };
}

/** Every chain of links from a to z without loops, by trying all. */
function tryAll(all: readonly Step[], maxHops: number): string[] {
  const found: string[] = [];
  function go(at: string, visited: readonly string[], keys: readonly string[]): void {
    if (at === 'z') found.push(keys.join(' '));
    else if (keys.length < maxHops) {
      for (const step of all.filter(({ ends }) => ends.includes(at))) {
        const next = other(step, at);
        if (!visited.includes(next)) go(next, [...visited, next], [...keys, step.key]);
      }
    }
  }
  go('a', ['a'], []);
  return found;
}

const hopsIn = (keys: string): number => keys.split(' ').length;

test('the search finds every path up to the length at which there are enough, on any small graph, whatever counts as a hub', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(link, { maxLength: 24, selector: (one) => one.join() }),
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 0, max: 8 }),
      async (links, maxHops, enough, hub) => {
        const all = links.map(toStep);
        const { steps, degrees } = stepsOf(all);
        const found: Found = { chains: [], hops: 0, cut: false };
        await searchPaths(steps, { from: 'a', to: 'z', maxHops, enough, most: 100_000, hub, degrees }, found);
        const every = tryAll(all, maxHops).sort((one, two) => hopsIn(one) - hopsIn(two));
        const lengths = every.map(hopsIn);
        const longest = every.length < enough ? maxHops : (lengths[enough - 1] ?? maxHops);
        const expected = every.filter((keys) => hopsIn(keys) <= longest);
        expect(found.chains.map(({ keys }) => keys.join(' ')).sort()).toEqual(expected.sort());
        expect(found.hops).toBe(longest);
      },
    ),
    { numRuns: 1_000 },
  );
});

test('a hub between two others is never read through', async () => {
  const around = names.slice(1, -1).map((id) => toStep(['g', id, 'met']));
  const all = [
    ...around,
    toStep(['a', 'g', 'met']),
    toStep(['z', 'g', 'met']),
    toStep(['a', 'b', 'met']),
    toStep(['b', 'z', 'met']),
  ];
  const { steps, degrees, read } = stepsOf(all);
  const found: Found = { chains: [], hops: 0, cut: false };
  await searchPaths(steps, { from: 'a', to: 'z', maxHops: 3, enough: 9, most: 100, hub: 5, degrees }, found);
  expect(found.chains.map(({ nodeIds }) => nodeIds.join('')).sort()).toEqual(['abgz', 'abz', 'agbz', 'agz']);
  expect(read).not.toContain('g');
});

test('of two parts that nothing joins, the search ends when it knows one of them', async () => {
  const far = Array.from({ length: 6 }, (_, at) => toStep([names[at] ?? '', names[at + 1] ?? '', 'met']));
  const { steps, degrees, read } = stepsOf(far);
  const found: Found = { chains: [], hops: 0, cut: false };
  await searchPaths(steps, { from: 'a', to: 'z', maxHops: 8, enough: 1, most: 100, hub: 50, degrees }, found);
  expect([found.chains, found.hops, read.includes('f')]).toEqual([[], 8, false]);
});

test('paths of one length beyond the most that are kept are left out, and it says so', async () => {
  const all = names.slice(1, -1).flatMap((id) => [toStep(['a', id, 'met']), toStep([id, 'z', 'met'])]);
  const { steps, degrees } = stepsOf(all);
  const found: Found = { chains: [], hops: 0, cut: false };
  await searchPaths(steps, { from: 'a', to: 'z', maxHops: 4, enough: 1, most: 4, hub: 50, degrees }, found);
  expect([found.chains.length, found.cut]).toEqual([4, true]);
});
