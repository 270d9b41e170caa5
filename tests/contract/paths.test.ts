import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { noFilter } from '../../server/domain/filter.ts';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { filterParameters } from '../../server/queries/filter-parameters.ts';
import { planSteps } from '../../server/queries/path-steps.ts';
import { emptyGraph, examples, importExamples, withGraph } from '../support/graph.ts';
import { type ClaimIdea, makeBundle } from '../support/make-bundle.ts';
import { writeHub } from '../support/write-hub.ts';

const graph = withGraph([examples.khojaly]);
// As the server does before its first reader asks.
beforeAll(async () => {
  for (const filter of [noFilter, { ...noFilter, frontier: 0 }]) await planSteps(graph.database, filter);
});

interface Path {
  readonly nodes: readonly { readonly id: string }[];
  readonly links: readonly { readonly id: string }[];
  readonly length: number;
  readonly weakestOrigins: number;
  readonly deepestRungs: number;
}
interface Result {
  readonly outcome: string;
  readonly truncated: boolean;
  readonly searched: { readonly hops: number; readonly ms: number };
  readonly paths: readonly Path[];
}

async function paths(from: string, to: string, more: Record<string, unknown> = {}): Promise<Result> {
  const { found } = await graph.get<{ found: Result }>(
    `query($from: ID!, $to: ID!, $maxHops: Int, $mode: PathMode, $limit: Int, $rankBy: PathRank, $filter: Filter,
        $eachHop: HopDemand, $exclude: PathExclusion, $timeBudget: Int) {
      found: paths(from: $from, to: $to, maxHops: $maxHops, mode: $mode, limit: $limit, rankBy: $rankBy, filter: $filter,
          eachHop: $eachHop, exclude: $exclude, timeBudget: $timeBudget) {
        outcome truncated searched { hops ms }
        paths { length weakestOrigins deepestRungs nodes { id } links { id } } } }`,
    // On a Neo4j that has just booted, planning takes longer than searching.
    { from, to, timeBudget: 10_000, ...more },
  );
  return found;
}
const ways = ({ paths: found }: Result): string[] =>
  found.map(({ nodes }) => nodes.map(({ id }) => id.replace('body-', '')).join('–'));

async function fill(bundles: readonly Parameters<typeof makeBundle>[0][]): Promise<void> {
  await emptyGraph(graph.database);
  for (const idea of bundles) {
    const { rejected } = await importBundle(graph.database, JSON.stringify(makeBundle(idea)));
    expect(rejected).toEqual([]);
  }
}
const met = (pairs: string, more: Partial<ClaimIdea> = {}): ClaimIdea[] =>
  pairs.split(' ').map((pair) => {
    const [subject, object] = pair.split('-');
    return { subject: `body-${subject}`, object: `body-${object}`, ...more };
  });

describe('paths', () => {
  test('are all shortest ones, the ones whose weakest hop has most origins first, then those with the shortest ladders', async () => {
    const ladder = [['person-1', 'asserts']] as const;
    await fill([
      { claims: [...met('a-b b-z'), ...met('a-c c-z', { ladder }), ...met('a-d d-z a-e e-f f-z')] },
      { document: 'document-2', publisher: 'outlet-2', claims: met('a-d d-z') },
    ]);
    const found = await paths('body-a', 'body-z');
    expect(ways(found)).toEqual(['a–d–z', 'a–b–z', 'a–c–z']);
    expect(found.paths.map(({ weakestOrigins, deepestRungs }) => [weakestOrigins, deepestRungs])).toEqual([
      [2, 1],
      [1, 1],
      [1, 2],
    ]);
    expect([found.outcome, found.truncated, found.searched.hops]).toEqual(['FOUND', false, 2]);
    const first = await paths('body-a', 'body-z', { limit: 1 });
    expect([ways(first), first.truncated]).toEqual([['a–d–z'], true]);
  });

  test('are the k shortest without loops when asked, in the order of their length or of their evidence', async () => {
    await fill([
      { claims: met('a-z a-b b-z a-c c-d d-z b-c') },
      { document: 'document-2', publisher: 'outlet-2', claims: met('a-b b-z') },
    ]);
    const asked = { mode: 'K_SHORTEST', maxHops: 4, limit: 4 };
    expect(ways(await paths('body-a', 'body-z', { ...asked, rankBy: 'LENGTH' }))).toEqual([
      'a–z',
      'a–b–z',
      'a–c–b–z',
      'a–c–d–z',
    ]);
    expect(ways(await paths('body-a', 'body-z', asked))).toEqual(['a–b–z', 'a–z', 'a–c–b–z', 'a–c–d–z']);
    const all = await paths('body-a', 'body-z', { ...asked, limit: 50 });
    expect(ways(all).sort()).toEqual(['a–b–c–d–z', 'a–b–z', 'a–c–b–z', 'a–c–d–z', 'a–z']);
    expect(all.searched.hops).toBe(4);
  });

  test('demand that each hop is asserted by so many origins, and by ladders of so many rungs', async () => {
    const alleged = { ladder: [['person-1', 'alleges']] } as const;
    await fill([
      { claims: [...met('a-b b-z'), ...met('a-c c-z', alleged), ...met('a-d d-z')] },
      {
        document: 'document-2',
        publisher: 'outlet-2',
        claims: [...met('a-b'), ...met('b-z', alleged), ...met('d-z a-d')],
      },
    ]);
    const demanding = async (eachHop: Record<string, unknown>): Promise<string[]> =>
      ways(await paths('body-a', 'body-z', { eachHop })).sort();
    expect(await demanding({})).toEqual(['a–b–z', 'a–c–z', 'a–d–z']);
    expect(await demanding({ asserted: true })).toEqual(['a–b–z', 'a–d–z']);
    expect(await demanding({ minOrigins: 2 })).toEqual(['a–b–z', 'a–d–z']);
    expect(await demanding({ minOrigins: 2, asserted: true })).toEqual(['a–d–z']);
    expect(await demanding({ maxRungs: 1 })).toEqual(['a–b–z', 'a–d–z']);
    expect(await demanding({ maxRungs: 2 })).toEqual(['a–b–z', 'a–c–z', 'a–d–z']);
    const [strongest] = (await paths('body-a', 'body-z', { eachHop: { asserted: true } })).paths;
    expect(strongest?.weakestOrigins).toBe(2);
  });

  test('keep away from what is excluded, and to types between the ends', async () => {
    await fill([
      {
        claims: [
          ...met('a-b b-z a-c c-d d-z'),
          { subject: 'person-1', predicate: 'member-of', object: 'body-a' },
        ],
      },
    ]);
    expect(ways(await paths('body-a', 'body-z', { exclude: { entities: ['body-b'] } }))).toEqual(['a–c–d–z']);
    const none = { exclude: { predicates: ['met'] } };
    expect((await paths('body-a', 'body-z', none)).outcome).toBe('NONE_WITHIN_HOPS');
    expect((await paths('body-a', 'body-z', { filter: { types: ['person'] } })).outcome).toBe(
      'NONE_WITHIN_HOPS',
    );
    expect((await paths('body-a', 'body-z', { filter: { types: [] } })).outcome).toBe('NONE_WITHIN_HOPS');
    expect(ways(await paths('body-a', 'body-z', { filter: { types: ['organization'] } }))).toEqual(['a–b–z']);
    const { errors } = await graph.ask(
      '{ paths(from: "body-a", to: "body-z", exclude: { entities: ["body-z"] }) { outcome } }',
    );
    expect(errors?.[0]?.message).toBe('exclude.entities: “body-z” is an end of the paths asked for.');
  });

  test('leave out a link whose claims were all withdrawn, unless they are asked for as of a time before', async () => {
    await fill([{ claims: met('a-b b-z') }]);
    const { claims } = await graph.get<{ claims: { nodes: { id: string; recordedAt: string }[] } }>(
      '{ claims { nodes { id recordedAt } } }',
    );
    const [first] = claims.nodes;
    await graph.get(
      'mutation($id: ID!) { withdrawClaim(input: { id: $id, reason: "a mistake", actor: "Ana" }) { claim { status } } }',
      { id: first?.id },
    );
    expect((await paths('body-a', 'body-z')).outcome).toBe('NONE_WITHIN_HOPS');
    const filter = { asKnownAt: first?.recordedAt };
    const before = await paths('body-a', 'body-z', { filter });
    expect([ways(before), before.paths[0]?.weakestOrigins]).toEqual([['a–b–z'], 1]);
    // And nothing is known before anything was recorded.
    const early = await paths('body-a', 'body-z', { filter: { asKnownAt: '1990-01-01' } });
    expect(early.outcome).toBe('NONE_WITHIN_HOPS');
  });

  test('pass the filter on each hop, not somewhere on the way', async () => {
    await fill([
      { claims: met('a-b a-c c-d d-z') },
      { document: 'document-2', publisher: 'outlet-2', claims: met('b-z a-c c-d d-z') },
    ]);
    const from = async (origin: string) =>
      ways(await paths('body-a', 'body-z', { filter: { accordingTo: [origin] } }));
    expect(ways(await paths('body-a', 'body-z'))).toEqual(['a–b–z']);
    expect(await from('outlet-1')).toEqual(['a–c–d–z']);
    expect(await from('outlet-2')).toEqual(['a–c–d–z']);
    expect(ways(await paths('body-a', 'body-z', { filter: { minOrigins: 2 } }))).toEqual(['a–c–d–z']);
  });
});

describe('the k shortest paths', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'z'] as const;
  const link = fc.tuple(
    fc.constantFrom(...names),
    fc.constantFrom(...names),
    fc.constantFrom('met', 'condemns'),
  );
  type Made = readonly [string, string, string];

  /** Every chain of links without loops, by trying all. */
  function allPaths(links: readonly Made[], maxHops: number): string[][] {
    const found: string[][] = [];
    function go(at: string, visited: readonly string[], keys: readonly string[]): void {
      if (at === 'z') {
        found.push([...keys]);
        return;
      }
      if (keys.length === maxHops) return;
      for (const [subject, object, predicate] of links) {
        const next = subject === at ? object : object === at ? subject : undefined;
        if (next !== undefined && !visited.includes(next))
          go(next, [...visited, next], [...keys, `link:body-${subject}|${predicate}|body-${object}`]);
      }
    }
    go('a', ['a'], []);
    return found;
  }

  test('are those that trying all finds, on any small graph', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(link, { maxLength: 14, selector: (one) => one.join() }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 50 }),
        async (links, maxHops, limit) => {
          // Each entity is there, whatever the links.
          const there = names.map(
            (name): ClaimIdea => ({
              subject: `body-${name}`,
              predicate: 'called',
              object: { text: name },
            }),
          );
          const claims = links.map(
            ([subject, object, predicate]): ClaimIdea => ({
              subject: `body-${subject}`,
              object: `body-${object}`,
              predicate,
            }),
          );
          await fill([{ claims: [...there, ...claims] }]);
          const exclude = { predicates: ['labels'] };
          const asked = { mode: 'K_SHORTEST', maxHops, limit, rankBy: 'LENGTH', exclude };
          const found = await paths('body-a', 'body-z', asked);
          const all = allPaths(links, maxHops);
          const lengths = all.map((keys) => keys.length).sort((a, b) => a - b);
          expect(found.paths.map(({ length }) => length)).toEqual(lengths.slice(0, limit));
          const known = new Set(all.map((keys) => keys.join(' ')));
          const given = found.paths.map(({ links: hops }) => hops.map(({ id }) => id).join(' '));
          expect(new Set(given).size).toBe(given.length);
          for (const one of given) expect(known).toContain(one);
          expect(found.outcome).toBe(all.length > 0 ? 'FOUND' : 'NONE_WITHIN_HOPS');
          const shortest = await paths('body-a', 'body-z', { maxHops, limit: 50, exclude });
          expect(shortest.paths).toHaveLength(lengths.filter((length) => length === lengths[0]).length);
        },
      ),
      { numRuns: 6 },
    );
  }, 240_000);
});

describe('a path in words', () => {
  test('has a sentence a hop with who says it, and the sources that it rests on, numbered', async () => {
    await emptyGraph(graph.database);
    await importExamples(graph.database, [examples.khojaly]);
    const { found } = await graph.get<{
      found: {
        paths: {
          links: { predicate: { id: string } }[];
          sentences: { hop: number; text: string; disputed: boolean; sources: number[] }[];
          sources: {
            number: number;
            claim: { sentence: string };
            document: { name: string };
            passage: { quote: string };
          }[];
        }[];
      };
    }>(
      `{ found: paths(from: "org.embassy-az-mx", to: "org.hrw", filter: { predicates: ["passes-on"] }) { paths {
        links { predicate { id } } sentences { hop text disputed sources }
        sources { number claim { sentence } document { name } passage { quote } } } } }`,
    );
    const [path] = found.paths;
    expect(path?.sentences.map(({ hop, text, disputed }) => [hop, text, disputed])).toEqual([
      [
        1,
        'Azernews reports that Embassy of Azerbaijan in Mexico passes on words of Congress of Peru.',
        false,
      ],
      [
        2,
        'Azernews reports that Embassy of Azerbaijan in Mexico cites Congress of Peru, which passes on words of Human Rights Watch.',
        false,
      ],
    ]);
    expect(path?.sources.map(({ number }) => number)).toEqual(path?.sources.map((_, at) => at + 1));
    expect(new Set(path?.sentences.flatMap(({ sources }) => sources))).toEqual(
      new Set(path?.sources.map(({ number }) => number)),
    );
    for (const { passage } of path?.sources ?? []) expect(passage.quote).not.toBe('');
  });

  test('says of a hop what one claim says, no more', async () => {
    await fill([
      { claims: [...met('a-b', { ladder: [['person-1', 'alleges']] }), ...met('b-z')] },
      { document: 'document-2', publisher: 'outlet-2', claims: met('a-b', { polarity: 'negative' }) },
    ]);
    const { found } = await graph.get<{
      found: { paths: { sentences: { text: string; disputed: boolean; sources: number[] }[] }[] };
    }>(
      '{ found: paths(from: "body-a", to: "body-z", timeBudget: 10000) { paths { sentences { text disputed sources } } } }',
    );
    expect(found.paths[0]?.sentences).toEqual([
      {
        text: 'Name of outlet-1 reports that Name of person-1 alleges that Name of body-a met Name of body-b.',
        disputed: true,
        sources: [1],
      },
      {
        text: 'Name of outlet-1 asserts that Name of body-b met Name of body-z.',
        disputed: false,
        sources: [2],
      },
    ]);
  });
});

describe('a search that has no end in sight', () => {
  test('tells entities that nothing joins from a search that was stopped', async () => {
    await fill([{ claims: met('a-b b-c c-d y-z') }]);
    const { outcome, paths: found, searched } = await paths('body-a', 'body-z', { maxHops: 8 });
    expect([outcome, found, searched.hops]).toEqual(['NONE_WITHIN_HOPS', [], 8]);
    // Types between the ends once made Neo4j try every chain there is.
    const typed = await paths('body-a', 'body-z', { maxHops: 8, filter: { types: ['organization'] } });
    expect(typed.outcome).toBe('NONE_WITHIN_HOPS');
    const far = await paths('body-a', 'body-d', { maxHops: 2 });
    expect([far.outcome, far.searched.hops]).toEqual(['NONE_WITHIN_HOPS', 2]);
    const stopped = await paths('body-a', 'body-z', { maxHops: 8, timeBudget: 1 });
    expect([stopped.outcome, stopped.paths]).toEqual(['TIMED_OUT', []]);
  });

  test('joins two neighbours of a hub without reading the hub, and answers at a disconnected pair of hubs', async () => {
    await emptyGraph(graph.database);
    await writeHub(graph.database, 'h', 5_000);
    await writeHub(graph.database, 'i', 5_000);
    const found = await paths('h-1', 'h-2', { mode: 'K_SHORTEST', limit: 4, maxHops: 3 });
    // Leaves are in a ring, 1 next to 2.
    expect(ways(found).sort()).toEqual(['h-1–h-0–h-2', 'h-1–h-0–h-3–h-2', 'h-1–h-2', 'h-1–h-5000–h-0–h-2']);
    const stored = await graph.database.read('list-links-across', {
      left: ['h-0'],
      right: ['h-1'],
      hub: 1_000,
      limit: 10,
      ...(await filterParameters(graph.database, noFilter)),
    });
    expect(stored).toEqual([{ key: 'h-0|met|h-1' }]);
    const apart = await paths('h-1', 'i-1', { maxHops: 3 });
    expect(apart.outcome).toBe('NONE_WITHIN_HOPS');
  });
});
