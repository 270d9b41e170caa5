import { beforeEach, describe, expect, test } from 'vitest';
import type { Bundle } from '../../server/domain/bundle.ts';
import { checkLinks } from '../../server/ingest/check-links.ts';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { emptyGraph, withGraph } from '../support/graph.ts';
import { makeBundle } from '../support/make-bundle.ts';

const { database, ask, get } = withGraph([]);

const said = makeBundle({
  claims: [
    { subject: 'body-1', object: 'body-2' },
    { subject: 'body-1', object: 'body-3', ladder: [['person-1', 'asserts']] },
    { subject: 'event-1', predicate: 'took-place-in', object: 'place-1' },
  ],
});
/** As a program would hand it in: the first claim was accepted already. */
const proposed: Bundle = {
  ...said,
  claims: said.claims.map((claim, at) => ({
    ...claim,
    extraction: { by: 'reader/1', certainty: 0.75 },
    ...(at === 0 ? {} : { proposed: true }),
  })),
};

interface Found {
  readonly id: string;
  readonly status: string;
  readonly object: { readonly name: string };
  readonly extraction: { readonly by: string; readonly certainty: number } | null;
}

async function claims(filter = ''): Promise<readonly Found[]> {
  const { claims } = await get<{ claims: { nodes: Found[] } }>(
    `{ claims${filter} { nodes { id status object { ... on Entity { name } } extraction { by certainty } } } }`,
  );
  return claims.nodes;
}

const names = async (filter = ''): Promise<string[]> =>
  (await claims(filter)).map(({ object }) => object.name).sort();

async function linksOf(id: string, filter = ''): Promise<string[]> {
  const { entity } = await get<{ entity: { links: { nodes: { object: { id: string } }[] } } }>(
    `{ entity(id: "${id}") { links${filter} { nodes { object { id } } } } }`,
  );
  return entity.links.nodes.map(({ object }) => object.id).sort();
}

const idOf = async (name: string): Promise<string> =>
  (await claims('(filter: { proposed: WITH })')).find(({ object }) => object.name === name)?.id ?? '';

async function change(name: string, input: Record<string, unknown>) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return ask(
    `mutation($input: ${type}!) { ${name}(input: $input) { claims { id status withdrawal { reason } } } }`,
    {
      input,
    },
  );
}

beforeEach(async () => {
  await emptyGraph(database);
  expect((await importBundle(database, JSON.stringify(proposed))).rejected).toEqual([]);
});

describe('a proposed claim', () => {
  test('is left out of claims, links, degrees and counts until somebody asks for it', async () => {
    expect(await names()).toEqual(['Name of body-2']);
    expect(await linksOf('body-1')).toEqual(['body-2']);
    const { entity, stats } = await get<{ entity: { degree: number }; stats: { claims: number } }>(
      '{ entity(id: "event-1") { degree } stats { claims } }',
    );
    expect(entity.degree).toBe(0);
    expect(stats.claims).toBe(1);
  });

  test('is shown with the others, or alone, as the filter says', async () => {
    expect(await names('(filter: { proposed: WITH })')).toEqual([
      'Name of body-2',
      'Name of body-3',
      'Name of place-1',
    ]);
    expect(await names('(filter: { proposed: ONLY })')).toEqual(['Name of body-3', 'Name of place-1']);
    expect(await linksOf('body-1', '(filter: { proposed: WITH })')).toEqual(['body-2', 'body-3']);
    expect(await linksOf('body-1', '(filter: { proposed: ONLY })')).toEqual(['body-3']);
  });

  test('tells what read it and how surely, apart from its stance', async () => {
    const [found] = await claims('(filter: { proposed: ONLY })');
    expect(found).toMatchObject({ status: 'PROPOSED', extraction: { by: 'reader/1', certainty: 0.75 } });
  });

  test('may ask for it only at the top of a filter', async () => {
    const { errors } = await ask('{ claims(filter: { not: { proposed: WITH } }) { totalCount } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', argument: 'filter.not.proposed' });
  });
});

describe('acceptClaims', () => {
  test('lets the claims count, with their links and speech acts', async () => {
    const id = await idOf('Name of body-3');
    const { data } = await change('acceptClaims', { ids: [id] });
    expect(data).toMatchObject({ acceptClaims: { claims: [{ id, status: 'LIVE' }] } });
    expect(await linksOf('body-1')).toEqual(['body-2', 'body-3']);
    expect(await linksOf('outlet-1')).toEqual(['person-1']);
    expect(await checkLinks(database)).toMatchObject({ differences: [] });
  });

  test('counts as known since it was accepted, not since it was read', async () => {
    const before = new Date().toISOString();
    await change('acceptClaims', { ids: [await idOf('Name of body-3')] });
    expect(await names(`(filter: { asKnownAt: "${before}" })`)).toEqual(['Name of body-2']);
  });

  test('accepts all or none', async () => {
    const [id, other] = [await idOf('Name of body-3'), await idOf('Name of place-1')];
    await change('rejectClaims', { ids: [other], reason: 'misread' });
    const { errors } = await change('acceptClaims', { ids: [id, other] });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', id: other });
    expect(await names()).toEqual(['Name of body-2']);
  });
});

describe('rejectClaims', () => {
  test('leaves a tombstone, counts at no time, and is not proposed again', async () => {
    const id = await idOf('Name of place-1');
    const { data } = await change('rejectClaims', { ids: [id], reason: 'another event' });
    const tombstone = { id, status: 'REJECTED', withdrawal: { reason: 'another event' } };
    expect(data).toMatchObject({ rejectClaims: { claims: [tombstone] } });
    const report = await importBundle(database, JSON.stringify(proposed));
    expect(report.new.claims).toBe(0);
    expect(await names('(filter: { proposed: ONLY })')).toEqual(['Name of body-3']);
    expect(await names('(filter: { asKnownAt: "2999-01-01" })')).toEqual(['Name of body-2']);
  });

  test('refuses a claim that counts already', async () => {
    const { errors } = await change('rejectClaims', { ids: [await idOf('Name of body-2')], reason: 'no' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT' });
  });
});

describe('reopenClaims', () => {
  test('lets a rejected claim wait again, and be accepted', async () => {
    const id = await idOf('Name of body-3');
    await change('rejectClaims', { ids: [id], reason: 'by mistake' });
    const { data } = await change('reopenClaims', { ids: [id] });
    expect(data).toMatchObject({ reopenClaims: { claims: [{ id, status: 'PROPOSED', withdrawal: null }] } });
    expect(await linksOf('body-1')).toEqual(['body-2']);
    await change('acceptClaims', { ids: [id] });
    expect(await linksOf('body-1')).toEqual(['body-2', 'body-3']);
    expect(await linksOf('outlet-1')).toEqual(['person-1']);
    expect(await checkLinks(database)).toMatchObject({ differences: [] });
  });

  test('refuses one that counts, and one that was corrected', async () => {
    const { errors } = await change('reopenClaims', { ids: [await idOf('Name of body-2')] });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT' });
    const id = await idOf('Name of place-1');
    await get(
      `mutation { correctClaim(input: { id: "${id}", reason: "another place", object: { entity: "body-2" }, predicate: "concerns" }) { claim { id } } }`,
    );
    const corrected = await change('reopenClaims', { ids: [id] });
    expect(corrected.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', id });
  });
});

describe('what was read out of a document', () => {
  test('is listed whatever became of it, in the order of the text', async () => {
    await change('rejectClaims', { ids: [await idOf('Name of body-3')], reason: 'misread' });
    const [found] = (
      await get<{
        documents: { nodes: { extracted: { totalCount: number; nodes: { status: string }[] } }[] };
      }>('{ documents { nodes { extracted(first: 2) { totalCount nodes { status } } } } }')
    ).documents.nodes;
    expect(found?.extracted).toEqual({
      totalCount: 3,
      nodes: [{ status: 'LIVE' }, { status: 'REJECTED' }],
    });
  });
});

test('a link says how many of the claims behind it wait', async () => {
  const supports = async (filter: string) =>
    (
      await get<{ entity: { links: { nodes: { support: { claims: number; proposed: number } }[] } } }>(
        `{ entity(id: "body-1") { links${filter} { nodes { support { claims proposed } } } } }`,
      )
    ).entity.links.nodes.map(({ support }) => support);
  expect(await supports('')).toEqual([{ claims: 1, proposed: 0 }]);
  expect(await supports('(filter: { proposed: WITH })')).toEqual([
    { claims: 1, proposed: 0 },
    { claims: 1, proposed: 1 },
  ]);
});

test('a document says where it names entities, from any place on', async () => {
  const text = said.documents[0]?.text ?? '';
  const at = (entity: string, quote: string) => ({
    entity,
    document: 'document-1',
    quote,
    start: text.indexOf(quote),
    end: text.indexOf(quote) + quote.length,
  });
  const mentions = [at('body-1', 'Sentence 0'), at('place-1', 'Sentence 2'), at('body-2', 'Sentence 1')];
  expect((await importBundle(database, JSON.stringify({ ...proposed, mentions }))).rejected).toEqual([]);
  const named = async (from: number) =>
    (
      await get<{ documents: { nodes: { mentions: { surface: string; entity: { id: string } }[] }[] } }>(
        `{ documents { nodes { mentions(from: ${from}) { surface entity { id } } } } }`,
      )
    ).documents.nodes[0]?.mentions.map(({ surface, entity }) => `${entity.id}: ${surface}`);
  expect(await named(0)).toEqual(['body-1: Sentence 0', 'body-2: Sentence 1', 'place-1: Sentence 2']);
  expect(await named(text.indexOf('Sentence 1') + 1)).toEqual(['place-1: Sentence 2']);
});

test('a correction of a proposed claim counts at once, in its place', async () => {
  const id = await idOf('Name of place-1');
  const { correctClaim } = await get<{
    correctClaim: { claim: { status: string }; withdrawn: { status: string } };
  }>(
    `mutation { correctClaim(input: { id: "${id}", reason: "another place", object: { entity: "body-2" }, predicate: "concerns" }) {
      claim { status } withdrawn { status } } }`,
  );
  expect(correctClaim).toEqual({ claim: { status: 'LIVE' }, withdrawn: { status: 'REJECTED' } });
  expect(await linksOf('event-1')).toEqual(['body-2']);
});

test('importing a claim that no longer waits accepts the one that does', async () => {
  await importBundle(database, JSON.stringify(said));
  expect(await names()).toEqual(['Name of body-2', 'Name of body-3', 'Name of place-1']);
  expect(await checkLinks(database)).toMatchObject({ differences: [] });
});
