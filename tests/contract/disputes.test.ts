import { beforeEach, describe, expect, test } from 'vitest';
import type { Bundle } from '../../server/domain/bundle.ts';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { emptyGraph, withGraph } from '../support/graph.ts';
import { makeBundle } from '../support/make-bundle.ts';

const { database, ask, get } = withGraph([]);

const day = (edtf: string) => ({ time: { edtf, basis: 'stated' as const } });
const told = (document: string, publisher: string, claims: Parameters<typeof makeBundle>[0]): Bundle =>
  makeBundle({ document, publisher, ...claims });

/** One outlet says where, when and with whom; another says otherwise of each, and of one thing the same. */
const bundles = [
  told('document-1', 'outlet-1', {
    claims: [
      { subject: 'event-1', predicate: 'took-place-in', object: 'place-1' },
      { subject: 'event-1', predicate: 'took-place-on', object: day('1992-02-25') },
      { subject: 'body-1', object: 'body-2' },
      { subject: 'body-1', object: 'body-3' },
    ],
  }),
  told('document-2', 'outlet-2', {
    claims: [
      {
        subject: 'event-1',
        predicate: 'took-place-in',
        object: 'place-2',
        ladder: [['person-1', 'asserts']],
      },
      { subject: 'event-1', predicate: 'took-place-in', object: 'place-1' },
      { subject: 'event-1', predicate: 'took-place-on', object: day('1992-02-26') },
      { subject: 'body-1', object: 'body-2', polarity: 'negative' },
    ],
  }),
];

interface Found {
  readonly id: string;
  readonly kinds: readonly string[];
  readonly status: string;
  readonly subject: { readonly id: string };
}

const list = async (asked = ''): Promise<Found[]> =>
  (
    await get<{ disputes: { nodes: Found[] } }>(
      `{ disputes${asked} { nodes { id kinds status subject { id } } } }`,
    )
  ).disputes.nodes;
const decide = (input: Record<string, unknown>) =>
  ask(
    `mutation($input: DecideDisputeInput!) { decideDispute(input: $input) { dispute {
      status assignee reasoning decisionCount decisions { number by status assignee reasoning } } } }`,
    { input },
  );
const place = 'dispute:event-1|took-place-in|*';

beforeEach(async () => {
  await emptyGraph(database);
  for (const bundle of bundles)
    expect((await importBundle(database, JSON.stringify(bundle))).rejected).toEqual([]);
});

describe('a dispute', () => {
  test('joins the claims that cannot all hold, by what they say, and says in what they differ', async () => {
    expect((await list()).map(({ id, kinds, status }) => [id, kinds, status])).toEqual([
      ['dispute:body-1|met|body-2', ['POLARITY'], 'OPEN'],
      [place, ['IDENTITY'], 'OPEN'],
      ['dispute:event-1|took-place-on|*', ['DATE'], 'OPEN'],
    ]);
    const { dispute } = await get<{ dispute: unknown }>(`{ dispute(id: "${place}") {
      subject { id } predicate { id } stands claimCount
      sides { against claimCount tellers origins object { ... on Entity { id } } claims { document { name } } } } }`);
    expect(dispute).toEqual({
      subject: { id: 'event-1' },
      predicate: { id: 'took-place-in' },
      stands: true,
      claimCount: 3,
      sides: [
        {
          against: false,
          claimCount: 2,
          tellers: 2,
          origins: 2,
          object: { id: 'place-1' },
          claims: [
            { document: { name: 'Name of document-1' } },
            { document: { name: 'Name of document-2' } },
          ],
        },
        {
          against: false,
          claimCount: 1,
          tellers: 1,
          origins: 1,
          object: { id: 'place-2' },
          claims: [{ document: { name: 'Name of document-2' } }],
        },
      ],
    });
  });

  test('is found from each of its claims and as a node, and a claim that nothing contradicts has none', async () => {
    const { claims } = await get<{
      claims: { nodes: { object: { id?: string }; dispute: { id: string } | null }[] };
    }>('{ claims { nodes { object { ... on Entity { id } } dispute { id } } } }');
    const ofPlaces = claims.nodes.filter(({ object }) => object.id?.startsWith('place-'));
    expect(ofPlaces.map(({ dispute }) => dispute?.id)).toEqual([place, place, place]);
    expect(claims.nodes.find(({ object }) => object.id === 'body-3')?.dispute).toBeNull();
    expect(await get(`{ node(id: "${place}") { __typename id } }`)).toEqual({
      node: { __typename: 'Dispute', id: place },
    });
    expect(await get('{ dispute(id: "dispute:body-1|met|body-3") { id } }')).toEqual({ dispute: null });
  });

  test('is listed by what it is about, its kind and how it stands, a page after the other, either way', async () => {
    const subjects = async (asked: string): Promise<string[]> =>
      (await list(asked)).map(({ subject }) => subject.id);
    expect(await subjects('(about: "place-2")')).toEqual(['event-1']);
    expect(await subjects('(kinds: [DATE, NUMBER])')).toEqual(['event-1']);
    expect(await subjects('(statuses: [SETTLED])')).toEqual([]);
    const page = (asked: string) =>
      get<{
        disputes: { totalCount: number; nodes: { id: string }[]; pageInfo: Record<string, unknown> };
      }>(
        `{ disputes(${asked}) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
      );
    const first = (await page('first: 2')).disputes;
    expect([first.totalCount, first.nodes.length, first.pageInfo.hasNextPage]).toEqual([3, 2, true]);
    const next = (await page(`first: 2, after: "${first.pageInfo.endCursor}"`)).disputes;
    expect([next.nodes.length, next.pageInfo.hasNextPage]).toEqual([1, false]);
    const back = (await page(`last: 2, before: "${next.pageInfo.startCursor}"`)).disputes;
    expect(back.nodes).toEqual(first.nodes);
    const kinds = (await page('kinds: [DATE, IDENTITY], first: 1')).disputes;
    expect([kinds.totalCount, kinds.nodes.length, kinds.pageInfo.hasNextPage]).toEqual([2, 1, true]);
  });
});

describe('what is decided of a dispute', () => {
  test('is kept, the latest first, is taken back by deciding as before, and changes no claim', async () => {
    const asked = '{ claims { nodes { id status disputed } } }';
    const before = await get(asked);
    await decide({ id: place, status: 'IN_REVIEW', assignee: 'Ada', actor: 'Ben' });
    await decide({ id: place, status: 'LEFT_OPEN', reasoning: 'The sources stand against each other.' });
    const body = await decide({ id: place, status: 'OPEN', assignee: null, reasoning: null });
    expect(body.data?.decideDispute).toEqual({
      dispute: {
        status: 'OPEN',
        assignee: null,
        reasoning: null,
        decisionCount: 3,
        decisions: [
          { number: 3, by: 'local', status: 'OPEN', assignee: null, reasoning: null },
          {
            number: 2,
            by: 'local',
            status: 'LEFT_OPEN',
            assignee: 'Ada',
            reasoning: 'The sources stand against each other.',
          },
          { number: 1, by: 'Ben', status: 'IN_REVIEW', assignee: 'Ada', reasoning: null },
        ],
      },
    });
    expect(await get(asked)).toEqual(before);
  });

  test('narrows the list, and outlives the dispute', async () => {
    await decide({ id: place, status: 'IN_REVIEW', assignee: 'Ada' });
    expect((await list('(assignee: "Ada", statuses: [IN_REVIEW])')).map(({ id }) => id)).toEqual([place]);
    expect((await list('(statuses: [OPEN])')).map(({ id }) => id)).not.toContain(place);
    const { claims } = await get<{ claims: { nodes: { id: string; object: { id?: string } }[] } }>(
      '{ claims { nodes { id object { ... on Entity { id } } } } }',
    );
    const other = claims.nodes.find(({ object }) => object.id === 'place-2');
    await ask(
      `mutation { withdrawClaim(input: { id: "${other?.id}", reason: "Misread." }) { claim { id } } }`,
    );
    expect((await list()).map(({ id }) => id)).not.toContain(place);
    expect(await get(`{ dispute(id: "${place}") { stands kinds sides { claimCount } assignee } }`)).toEqual({
      dispute: { stands: false, kinds: [], sides: [], assignee: 'Ada' },
    });
  });

  test.each([
    [{ id: place }, 'BAD_INPUT', 'status'],
    [{ id: place, status: 'SETTLED' }, 'BAD_INPUT', 'reasoning'],
    [{ id: place, reasoning: '  ' }, 'BAD_INPUT', 'reasoning'],
    [{ id: place, assignee: 'x'.repeat(201) }, 'TOO_LARGE', 'assignee'],
    [{ id: place, status: 'IN_REVIEW', ifDecisions: 3 }, 'CONFLICT', 'ifDecisions'],
    [{ id: 'dispute:body-1|met|body-3', status: 'IN_REVIEW' }, 'NOT_FOUND', 'dispute'],
    [{ id: 'body-1', status: 'IN_REVIEW' }, 'NOT_FOUND', 'dispute'],
  ])('is refused, by name, for %j', async (input, code, word) => {
    const body = await decide(input);
    expect(body.errors?.[0]?.extensions?.code).toBe(code);
    const { message, extensions } = body.errors?.[0] ?? { message: '', extensions: {} };
    expect(`${message} ${JSON.stringify(extensions)}`).toContain(word === 'ifDecisions' ? 'decisions' : word);
    const { dispute } = await get<{ dispute: { decisionCount: number } }>(
      `{ dispute(id: "${place}") { decisionCount } }`,
    );
    expect(dispute.decisionCount).toBe(0);
  });
});
