import { beforeEach, describe, expect, test } from 'vitest';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { embassiesNamedTwice } from '../support/bodies-in-countries.ts';
import { emptyGraph, withGraph } from '../support/graph.ts';
import { makeBundle } from '../support/make-bundle.ts';

const { database, ask, get } = withGraph([]);

interface Pair {
  readonly id: string;
  readonly score: number;
  readonly entities: readonly { readonly id: string }[];
}
interface Pairs {
  readonly totalCount: number;
  readonly nodes: readonly Pair[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const pairs = async (asked = ''): Promise<Pairs> =>
  (
    await get<{ identityCandidates: Pairs }>(
      `{ identityCandidates${asked} { totalCount nodes { id score entities { id } } pageInfo { hasNextPage endCursor } } }`,
    )
  ).identityCandidates;
const idsOf = ({ nodes }: Pairs): string[] =>
  nodes.map(({ entities }) => entities.map(({ id }) => id).join(' '));
const waiting = async (asked = ''): Promise<string[]> => idsOf(await pairs(asked)).sort();

const find = () =>
  get<{ findCandidates: { job: Record<string, unknown> } }>(
    'mutation { findCandidates(input: {}) { job { kind status candidates done total rejected { row } } } }',
  );
const decide = async (entities: readonly string[], verdict: string): Promise<string> => {
  const { decideIdentity } = await get<{ decideIdentity: { decision: { id: string } } }>(
    `mutation($entities: [ID!]!, $verdict: Verdict!) { decideIdentity(input: {
      entities: $entities, verdict: $verdict, reason: "told so" }) { decision { id } } }`,
    { entities, verdict },
  );
  return decideIdentity.decision.id;
};
const revoke = (id: string) =>
  get('mutation($id: ID!) { revokeDecision(input: { id: $id, reason: "a slip" }) { decision { live } } }', {
    id,
  });

const azerbaijan = 'embassy-1 embassy-2';
const norway = 'embassy-3 embassy-4';

beforeEach(async () => {
  await emptyGraph(database);
  for (const bundle of embassiesNamedTwice)
    expect((await importBundle(database, JSON.stringify(bundle))).rejected).toEqual([]);
});

describe('candidates', () => {
  test('are found by a job, which says how many, and listed with what speaks for and against each', async () => {
    expect(await waiting()).toEqual([]);
    const { job } = (await find()).findCandidates;
    expect(job).toMatchObject({ kind: 'FIND_CANDIDATES', status: 'DONE', rejected: [] });
    expect(job.candidates).toBeGreaterThanOrEqual(2);
    expect(job.done).toBe(job.total);
    expect(await waiting()).toEqual([azerbaijan, norway]);
    const { identityCandidates } = await get<{
      identityCandidates: { nodes: { score: number; foundAt: string; reasons: Record<string, unknown>[] }[] };
    }>(
      '{ identityCandidates { nodes { score foundAt reasons { kind speaksFor values entities { id } } } } }',
    );
    const [first] = identityCandidates.nodes;
    expect(first?.score).toBeGreaterThan(0.65);
    expect(Date.parse(first?.foundAt ?? '')).toBeGreaterThan(Date.now() - 120_000);
    expect(first?.reasons).toContainEqual({
      kind: 'SAME_TYPE',
      speaksFor: true,
      values: ['embassy'],
      entities: [],
    });
  });

  test('name the neighbours that two share as entities', async () => {
    const shared = makeBundle({
      document: 'third',
      claims: ['embassy-1', 'embassy-2'].map((subject) => ({ subject, object: 'person-1' })),
    });
    const { entities } = shared;
    const known = new Map(
      embassiesNamedTwice.flatMap((bundle) => bundle.entities.map((one) => [one.id, one])),
    );
    const bundle = { ...shared, entities: entities.map((one) => known.get(one.id) ?? one) };
    expect((await importBundle(database, JSON.stringify(bundle))).rejected).toEqual([]);
    await find();
    const { identityCandidates } = await get<{
      identityCandidates: { nodes: { reasons: { kind: string; entities: { id: string }[] }[] }[] };
    }>('{ identityCandidates { nodes { reasons { kind entities { id } } } } }');
    const reasons = identityCandidates.nodes.flatMap((node) => node.reasons);
    const neighbours = reasons.find(
      ({ kind, entities }) => kind === 'SHARED_NEIGHBOURS' && entities.some(({ id }) => id === 'person-1'),
    );
    expect(neighbours?.entities.map(({ id }) => id)).toContain('person-1');
  });

  test.each(['SAME', 'DIFFERENT', 'UNSURE'])(
    'go as soon as somebody says “%s”, and are there again when that is taken back, without being looked for anew',
    async (verdict) => {
      await find();
      const id = await decide(['embassy-2', 'embassy-1'], verdict);
      expect(await waiting()).toEqual([norway]);
      await revoke(id);
      expect(await waiting()).toEqual([azerbaijan, norway]);
    },
  );

  test('go by way of what one of them is one with, and two of the same two things are listed once', async () => {
    await find();
    await decide(['embassy-2', 'embassy-4'], 'SAME');
    const joined = await pairs();
    // Both pairs are now of embassy-2, which stands for embassy-4, and another.
    expect(idsOf(joined).sort()).toEqual(['embassy-1 embassy-2', 'embassy-3 embassy-2']);
    const apart = await decide(['embassy-1', 'embassy-4'], 'DIFFERENT');
    expect(await waiting()).toEqual(['embassy-3 embassy-2']);
    await revoke(apart);
    await decide(['embassy-3', 'embassy-1'], 'SAME');
    const { nodes, totalCount } = await pairs();
    expect([nodes.length, totalCount]).toEqual([1, 1]);
  });

  test('replace what was found before, whole', async () => {
    await find();
    const id = await decide(['embassy-2', 'embassy-1'], 'DIFFERENT');
    await find();
    expect(await waiting()).toEqual([norway]);
    await revoke(id);
    // What was decided when they were looked for was not found.
    expect(await waiting()).toEqual([norway]);
  });

  test('come a page after the other, the likeliest first, each once, and backwards the same', async () => {
    await find();
    const all = await pairs('(minScore: 0.3)');
    const scores = all.nodes.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    expect(all.totalCount).toBe(all.nodes.length);
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const page: Pairs = await pairs(
        `(minScore: 0.3, first: 1${after === null ? '' : `, after: "${after}"`})`,
      );
      seen.push(...idsOf(page));
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(idsOf(all));
    expect(idsOf(await pairs('(minScore: 0.3, last: 1)'))).toEqual(idsOf(all).slice(-1));
  });

  test('are asked for by type, with all types below it', async () => {
    await find();
    expect(await waiting('(types: ["organization"])')).toEqual([azerbaijan, norway]);
    expect(await waiting('(types: ["country"])')).toEqual([]);
  });

  test.each([
    ['(minScore: 2)', { code: 'BAD_INPUT', argument: 'minScore' }],
    ['(minScore: 0.1)', { code: 'BAD_INPUT', argument: 'minScore' }],
    ['(types: ["ghost"])', { code: 'BAD_INPUT', argument: 'types' }],
    ['(first: 500)', { code: 'TOO_LARGE', argument: 'first' }],
    ['(after: "nonsense")', { code: 'BAD_INPUT', argument: 'after' }],
  ])('refuse what cannot be asked, by name: %s', async (asked, extensions) => {
    const { errors } = await ask(`{ identityCandidates${asked} { nodes { id } } }`);
    expect(errors?.[0]?.extensions).toMatchObject(extensions);
    expect(errors?.[0]?.message).toContain(extensions.argument);
  });

  test('are the same job when they are asked for twice with one key', async () => {
    const once = () =>
      get<{ findCandidates: { job: { id: string } } }>(
        'mutation { findCandidates(input: { clientMutationId: "look" }) { job { id } } }',
      );
    expect((await once()).findCandidates.job.id).toBe((await once()).findCandidates.job.id);
  });
});

describe('links that rest on one origin', () => {
  const links = async (asked = '') =>
    (
      await get<{
        linksOfOneOrigin: {
          totalCount: number;
          nodes: { object: { id: string }; support: { tellers: number; origins: number } }[];
          pageInfo: { endCursor: string };
        };
      }>(
        `{ linksOfOneOrigin${asked} { totalCount nodes { object { id } support { tellers origins } } pageInfo { endCursor } } }`,
      )
    ).linksOfOneOrigin;

  beforeEach(async () => {
    await emptyGraph(database);
    const cited = { ladder: [['person-1', 'asserts']] as const };
    const told = [
      ['outlet-1', ['body-2', 'body-3', 'body-4']],
      ['outlet-2', ['body-2', 'body-3']],
      ['outlet-3', ['body-2']],
    ] as const;
    for (const [publisher, objects] of told) {
      const claims = objects.map((object) => ({ subject: 'body-1', object, ...cited }));
      const own = publisher === 'outlet-1' ? [{ subject: 'body-1', object: 'body-5' }] : [];
      const bundle = makeBundle({
        document: `document-${publisher}`,
        publisher,
        claims: [...claims, ...own],
      });
      expect((await importBundle(database, JSON.stringify(bundle))).rejected).toEqual([]);
    }
  });

  test('are those that several publishers tell, the most told first, a page after the other', async () => {
    const all = await links();
    expect(all.nodes.map(({ object, support }) => [object.id, support.tellers, support.origins])).toEqual([
      ['body-2', 3, 1],
      ['body-3', 2, 1],
    ]);
    expect(all.totalCount).toBe(2);
    const first = await links('(first: 1)');
    const second = await links(`(first: 1, after: "${first.pageInfo.endCursor}")`);
    expect([...first.nodes, ...second.nodes]).toEqual(all.nodes);
    expect((await links('(last: 1)')).nodes).toEqual(all.nodes.slice(1));
    expect((await links('(minTellers: 1)')).totalCount).toBeGreaterThan(2);
  });

  test('refuse a number of tellers that none can be', async () => {
    const { errors } = await ask('{ linksOfOneOrigin(minTellers: 0) { totalCount } }');
    expect(errors?.[0]).toMatchObject({
      message: 'minTellers must be at least 1, not 0.',
      extensions: { code: 'BAD_INPUT', argument: 'minTellers' },
    });
  });
});
