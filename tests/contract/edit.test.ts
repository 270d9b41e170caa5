import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { checkLinks } from '../../server/ingest/check-links.ts';
import { projectRoot } from '../../server/root.ts';
import { emptyGraph, examples, importExamples, readExample, withGraph } from '../support/graph.ts';
import { makeBundle } from '../support/make-bundle.ts';

const { database, ask, get } = withGraph([]);

/** Where the made document stands. */
let documentId = '';
const bundle = makeBundle({
  claims: [
    { subject: 'event-1', predicate: 'took-place-in', object: 'place-1' },
    { subject: 'event-1', predicate: 'took-place-in', object: 'place-2', ladder: [['body-1', 'asserts']] },
    { subject: 'body-1', object: 'body-2', time: '1992' },
  ],
});

const rows = async (cypher: string, parameters = {}): Promise<Record<string, unknown>[]> =>
  (await database.driver.executeQuery(cypher, parameters)).records.map((record) => record.toObject());

interface Mutated<T> {
  readonly [name: string]: T;
}

async function change<T>(name: string, input: Record<string, unknown>, fields: string): Promise<T> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const data = await get<Mutated<T>>(`mutation($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, {
    input,
  });
  return data[name] as T;
}

async function refusal(name: string, input: Record<string, unknown>) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { errors } = await ask(`mutation($input: ${type}!) { ${name}(input: $input) { __typename } }`, {
    input,
  });
  return { message: errors?.[0]?.message, ...errors?.[0]?.extensions };
}

const idOf = async (predicate: string, object: string): Promise<string> => {
  const [row] = await rows(
    'MATCH (c:Claim {predicate: $predicate, objectId: $object}) WHERE c.live RETURN c.id AS id',
    { predicate, object },
  );
  return String(row?.id);
};

const claimFields =
  'id status sentence note time { edtf } withdrawal { at reason by } corrects { id } correctedBy { id }';
interface ClaimAnswer {
  readonly id: string;
  readonly status: string;
  readonly sentence: string;
  readonly note: string | null;
  readonly time: { readonly edtf: string } | null;
  readonly withdrawal: { readonly at: string; readonly reason: string; readonly by: string } | null;
  readonly corrects: { readonly id: string } | null;
  readonly correctedBy: { readonly id: string } | null;
}

const newClaim = () => ({
  subject: 'body-2',
  predicate: 'met',
  object: { entity: 'body-1' },
  passages: [{ document: documentId, quote: 'Sentence 2 of document-1.' }],
  voices: [{ speaker: 'outlet-1', stance: 'ASSERTS' }],
});

beforeEach(async () => {
  await emptyGraph(database);
  await change('importBundle', { bundle: JSON.stringify(bundle) }, 'rejected { reason }');
  const [row] = await rows("MATCH (d:Document) WHERE d.status = 'held' RETURN d.id AS id");
  documentId = String(row?.id);
});

test('the worked example of docs/developers.md answers as it says there', async () => {
  const guide = readFileSync(join(projectRoot, 'docs', 'developers.md'), 'utf8');
  const [, query = '', answer = ''] =
    /^## Writing$[\s\S]*?^```graphql$([\s\S]*?)^```$\n^```json$([\s\S]*?)^```$/mu.exec(guide) ?? [];
  await importExamples(database, [examples.khojaly]);
  expect(await ask(query)).toEqual(JSON.parse(answer));
});

describe('importBundle', () => {
  const counts = 'job { status done total } rejected { row field reason } new { claims } known { claims }';

  test('answers with a job that is done and what was new and known', async () => {
    const answer = await change('importBundle', { bundle: readExample(examples.denial) }, counts);
    expect(answer).toMatchObject({
      job: { status: 'DONE' },
      rejected: [],
      new: { claims: 1 },
      known: { claims: 0 },
    });
    expect(await change('importBundle', { bundle: readExample(examples.denial) }, counts)).toMatchObject({
      new: { claims: 0 },
      known: { claims: 1 },
    });
  });

  test('names the rows that are refused, and writes nothing', async () => {
    const bad = makeBundle({ document: 'document-2', claims: [{}, { predicate: 'nonsense' }] });
    const answer = await change<{ rejected: unknown[] }>(
      'importBundle',
      { bundle: JSON.stringify(bad) },
      counts,
    );
    expect(answer).toMatchObject({
      job: { status: 'DONE' },
      rejected: [{ row: 'claims[1]', field: 'predicate', reason: 'there is no predicate “nonsense”' }],
      new: { claims: 0 },
    });
    const dry = await change<{ rejected: unknown[] }>(
      'importBundle',
      { bundle: JSON.stringify(bad), dryRun: true },
      counts,
    );
    expect(dry).toMatchObject({ job: null, rejected: answer.rejected });
  });

  test('without waiting gives a job that can be asked for, and is among the latest', async () => {
    const { job } = await change<{ job: { id: string; status: string } }>(
      'importBundle',
      { bundle: readExample(examples.khojaly), wait: false },
      'job { id status }',
    );
    expect(['QUEUED', 'RUNNING']).toContain(job.status);
    const ask = async () =>
      await get<{ job: Record<string, unknown>; jobs: { id: string }[] }>(
        'query($id: ID!) { job(id: $id) { status done total error new { claims } } jobs(first: 1) { id } }',
        { id: job.id },
      );
    await expect.poll(async () => (await ask()).job.status, { timeout: 60_000 }).toBe('DONE');
    const { job: ended, jobs } = await ask();
    expect(ended).toMatchObject({ error: null, new: { claims: 48 } });
    expect(ended.done).toBe(ended.total);
    expect(jobs).toEqual([{ id: job.id }]);
  });

  test('that waits behind another can be cancelled, and one that is cancelled leaves nothing', async () => {
    const fields = 'job { id status }';
    type Answer = { job: { id: string; status: string } };
    const first = await change<Answer>(
      'importBundle',
      { bundle: readExample(examples.khojaly), wait: false },
      fields,
    );
    const second = await change<Answer>(
      'importBundle',
      { bundle: readExample(examples.denial), wait: false },
      fields,
    );
    for (const { job } of [second, first]) await change('cancelJob', { id: job.id }, fields);
    const status = async (id: string) =>
      (await get<{ job: { status: string } }>('query($id: ID!) { job(id: $id) { status } }', { id })).job
        .status;
    await expect.poll(() => status(second.job.id)).toBe('CANCELLED');
    await expect.poll(() => status(first.job.id)).toMatch(/CANCELLED|DONE/u);
    const done = (await status(first.job.id)) === 'DONE';
    expect((await get<{ stats: { claims: number } }>('{ stats { claims } }')).stats.claims).toBe(
      done ? 51 : 3,
    );
    expect(await refusal('cancelJob', { id: 'job.none' })).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a clientMutationId', () => {
  test('gives the first result for the same input, and refuses another', async () => {
    const input = { id: 'body-9', type: 'ngo', name: 'Tarn Vale League', clientMutationId: 'k1' };
    const fields = 'entity { id name } clientMutationId';
    const first = await change('createEntity', input, fields);
    expect(first).toEqual({ entity: { id: 'body-9', name: 'Tarn Vale League' }, clientMutationId: 'k1' });
    expect(await change('createEntity', input, fields)).toEqual(first);
    expect(await refusal('createEntity', { ...input, name: 'Another' })).toMatchObject({ code: 'CONFLICT' });
    expect(await refusal('updateEntity', { id: 'body-9', name: 'X', clientMutationId: 'k1' })).toMatchObject({
      code: 'CONFLICT',
    });
  });

  test('asked twice at once does once', async () => {
    const input = { type: 'ngo', name: 'Made once', clientMutationId: 'k2' };
    const ids = await Promise.all(
      Array.from({ length: 6 }, () =>
        change<{ entity: { id: string } }>('createEntity', input, 'entity { id }'),
      ),
    );
    expect(new Set(ids.map(({ entity }) => entity.id)).size).toBe(1);
  });

  test('of an import gives its job', async () => {
    const input = { bundle: readExample(examples.denial), clientMutationId: 'k3' };
    const fields = 'job { id } new { claims }';
    const first = await change('importBundle', input, fields);
    expect(first).toMatchObject({ new: { claims: 1 } });
    expect(await change('importBundle', input, fields)).toEqual(first);
  });

  test('is free again when what was asked failed', async () => {
    const input = { id: 'body-1', reason: 'x', clientMutationId: 'k4' };
    expect(await refusal('withdrawClaim', input)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusal('withdrawClaim', { ...input, reason: 'y' })).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('an entity', () => {
  test('that is made can be found by any of its names in the very next request', async () => {
    const names = [{ text: 'Xocalı Birliyi', language: 'az' }];
    await change(
      'createEntity',
      { id: 'body-8', type: 'ngo', name: 'Khojaly Union', names },
      'entity { id }',
    );
    const { search } = await get<{ search: { edges: { node: { id: string } }[] } }>(
      '{ search(query: "xocali bir") { edges { node { id } } } }',
    );
    expect(search.edges).toEqual([{ node: { id: 'body-8' } }]);
  });

  test('is refused with an id, name or type that cannot be', async () => {
    const wrong = async (input: Record<string, unknown>) =>
      (await refusal('createEntity', { type: 'ngo', name: 'A', ...input })).message;
    expect(await wrong({ id: '' })).toBe('id: must hold more than blanks.');
    expect(await wrong({ id: 'a b' })).toBe('id: an id may hold neither blanks nor “|”.');
    expect(await wrong({ name: ' \n' })).toBe('name: must hold more than blanks.');
    expect(await wrong({ name: 'ab\uD800' })).toBe(
      'name holds half of a character (U+D800, a lone surrogate) at 2.',
    );
    expect(await wrong({ note: 'a\0' })).toBe('note holds the character U+0000 at 1.');
    expect(await wrong({ type: 'dragon' })).toBe('type: there is no type “dragon”.');
    expect(await wrong({ type: 'article' })).toBe('type: a document stands in documents, not in entities.');
    expect(await refusal('createEntity', { id: 'body-1', type: 'ngo', name: 'A' })).toMatchObject({
      code: 'CONFLICT',
    });
  });

  test('of the same name is never made unasked, not even by twenty at once', async () => {
    const made = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        ask('mutation($input: CreateEntityInput!) { createEntity(input: $input) { entity { id } } }', {
          input: { type: 'ngo', name: at % 2 ? 'CLOUDFLÁRE' : 'cloudflare' },
        }),
      ),
    );
    expect(made.filter(({ errors }) => !errors).length).toBe(1);
    expect(made.find(({ errors }) => errors)?.errors?.[0]).toMatchObject({
      message: expect.stringMatching(/has the same name. If this is another, say allowSameName\.$/u),
      extensions: { code: 'CONFLICT' },
    });
    const input = { id: 'twin', type: 'ngo', name: 'Cloudflare', allowSameName: true };
    expect(await change('createEntity', input, 'entity { id }')).toEqual({ entity: { id: 'twin' } });
  });

  test('keeps what an update leaves out and loses what it says is null', async () => {
    const fields = 'entity { name names { text kind } identifiers { scheme value } note version }';
    const identifiers = [{ scheme: 'wikidata', value: 'Q1' }];
    const input = { id: 'body-1', note: 'a note', identifiers, names: [{ text: 'B. One' }] };
    expect(await change('updateEntity', input, fields)).toEqual({
      entity: {
        name: 'Name of body-1',
        names: [
          { text: 'Name of body-1', kind: 'PREFERRED' },
          { text: 'B. One', kind: 'RECORDED' },
        ],
        identifiers,
        note: 'a note',
        version: 2,
      },
    });
    expect(
      await change('updateEntity', { id: 'body-1', name: 'Body One', note: null }, fields),
    ).toMatchObject({
      entity: { name: 'Body One', identifiers, note: null, version: 3 },
    });
    expect(await refusal('updateEntity', { id: 'body-1', name: null })).toMatchObject({ code: 'BAD_INPUT' });
    const { search } = await get<{ search: { edges: unknown[] } }>(
      '{ search(query: "body one") { edges { node { id } } } }',
    );
    expect(search.edges).toEqual([{ node: { id: 'body-1' } }]);
  });

  test('that was changed meanwhile is not overwritten', async () => {
    await change('updateEntity', { id: 'body-1', note: 'mine', expectedVersion: 1 }, 'entity { id }');
    expect(await refusal('updateEntity', { id: 'body-1', note: 'yours', expectedVersion: 1 })).toMatchObject({
      message: '“body-1” was changed meanwhile: its version is 2, not 1.',
      code: 'CONFLICT',
    });
  });

  test('takes another type when its claims allow it, and they are found by it', async () => {
    expect(await refusal('updateEntity', { id: 'place-1', type: 'ngo' })).toMatchObject({
      message: 'type: claims do not allow the type ngo there: “took-place-in” (1).',
      claimIds: [await idOf('took-place-in', 'place-1')],
    });
    await change('updateEntity', { id: 'place-1', type: 'country' }, 'entity { type { id } }');
    const { claims } = await get<{ claims: { nodes: unknown[] } }>(
      '{ claims(filter: { types: ["country"] }) { nodes { object { ... on Entity { id } } } } }',
    );
    expect(claims.nodes).toEqual([{ object: { id: 'place-1' } }]);
    expect(
      await rows("MATCH (e:Entity {id: 'place-1'}) RETURN e:City AS city, e:Country AS country"),
    ).toEqual([{ city: false, country: true }]);
    expect(await refusal('updateEntity', { id: documentId, type: 'ngo' })).toMatchObject({
      message: `type: “${documentId}” has the type article: a document stays one, and nothing else becomes one.`,
    });
  });
});

describe('a claim', () => {
  const fields = `claim { ${claimFields} } created`;
  type Added = { readonly claim: ClaimAnswer; readonly created: boolean };

  test('is added with its link, by a quote that occurs once', async () => {
    const { claim, created } = await change<Added>('addClaim', newClaim(), fields);
    expect(created).toBe(true);
    expect(claim).toMatchObject({
      status: 'LIVE',
      sentence: 'Name of outlet-1 asserts that Name of body-2 met Name of body-1.',
      withdrawal: null,
    });
    expect(await change<Added>('addClaim', newClaim(), fields)).toEqual({ claim, created: false });
    const { node } = await get<{ node: unknown }>(
      '{ node(id: "link:body-2|met|body-1") { ... on Link { support { claims } claims { nodes { id } } } } }',
    );
    expect(node).toEqual({ support: { claims: 1 }, claims: { nodes: [{ id: claim.id }] } });
    expect((await checkLinks(database)).differences).toEqual([]);
  });

  test('is refused by the checks of an import, every fault with its field', async () => {
    const wrong = async (change: Record<string, unknown>) =>
      (await refusal('addClaim', { ...newClaim(), ...change })).message;
    expect(await wrong({ subject: 'nobody' })).toBe('subject: there is no entity “nobody” in the graph.');
    expect(await wrong({ object: { text: { text: 'x' } } })).toBe(
      'object: “met” takes an entity as object, not a text.',
    );
    expect(await wrong({ voices: [{ speaker: 'body-1', stance: 'ASSERTS' }] })).toBe(
      "voices[0].speaker: voice 0 is the document's publisher, “outlet-1”, not “body-1”.",
    );
    expect(await wrong({ voices: [] })).toMatch(/^voices: must NOT have fewer than 1 items/u);
    expect(await wrong({ time: { edtf: 'soon' } })).toMatch(/^time\.edtf: “soon” is not a date/u);
    expect(await wrong({ passages: [{ document: documentId, quote: 'Sentence' }] })).toBe(
      `passages[0]: “Sentence” occurs 3 times in “${documentId}”; say where it starts.`,
    );
    expect(await wrong({ passages: [{ document: documentId, start: 0, end: 5, quote: 'other' }] })).toMatch(
      /^passages\[0\]\.quote: “other” is not what the document says/u,
    );
    const many = await refusal('addClaim', { ...newClaim(), subject: 'nobody', predicate: 'nothing' });
    expect(many).toMatchObject({
      code: 'BAD_INPUT',
      rejected: [
        { field: 'subject', reason: 'there is no entity “nobody” in the graph' },
        { field: 'predicate', reason: 'there is no predicate “nothing”' },
      ],
    });
  });

  test('that is withdrawn stays with a tombstone, counts nowhere, and takes its dispute with it', async () => {
    const id = await idOf('took-place-in', 'place-2');
    const disputed = async () =>
      (await get<{ claims: { totalCount: number } }>('{ claims(filter: { disputed: true }) { totalCount } }'))
        .claims.totalCount;
    expect(await disputed()).toBe(2);
    const { claim } = await change<{ claim: ClaimAnswer }>(
      'withdrawClaim',
      { id, reason: 'The article was corrected.', actor: 'Ana' },
      `claim { ${claimFields} }`,
    );
    expect(claim).toMatchObject({
      id,
      status: 'WITHDRAWN',
      withdrawal: { reason: 'The article was corrected.', by: 'Ana' },
    });
    expect(claim.withdrawal?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u);
    expect(await disputed()).toBe(0);
    const link = await rows(
      "MATCH ()-[r:TOOK_PLACE_IN {key: 'event-1|took-place-in|place-2'}]->() RETURN r.claims = 0 AND r.origins = 0 AND r.tellers = 0 AS empty",
    );
    expect(link).toEqual([{ empty: true }]);
    expect(
      await rows('MATCH (v:Voice {claimId: $id}) RETURN DISTINCT v.live AS live, v.withdrawnAt AS at', {
        id,
      }),
    ).toEqual([{ live: false, at: claim.withdrawal?.at }]);
    expect((await checkLinks(database)).differences).toEqual([]);
    expect(await refusal('withdrawClaim', { id, reason: 'again' })).toMatchObject({ code: 'CONFLICT' });
    expect(await refusal('withdrawClaim', { id, reason: ' ' })).toMatchObject({
      message: 'reason must hold more than blanks.',
    });
  });

  test('told again after it was withdrawn is a new claim, and an import does not bring back what was withdrawn', async () => {
    const { claim } = await change<Added>('addClaim', newClaim(), fields);
    await change('withdrawClaim', { id: claim.id, reason: 'no' }, 'claim { id }');
    const again = await change<Added>('addClaim', newClaim(), fields);
    expect(again.created).toBe(true);
    expect(again.claim.id).not.toBe(claim.id);
    const old = await get<{ claim: ClaimAnswer }>('query($id: ID!) { claim(id: $id) { status } }', {
      id: claim.id,
    });
    expect(old.claim.status).toBe('WITHDRAWN');

    const imported = await idOf('took-place-in', 'place-1');
    await change('withdrawClaim', { id: imported, reason: 'no' }, 'claim { id }');
    await change('importBundle', { bundle: JSON.stringify(bundle) }, 'new { claims }');
    expect(
      (await get<{ claim: ClaimAnswer }>('query($id: ID!) { claim(id: $id) { status } }', { id: imported }))
        .claim.status,
    ).toBe('WITHDRAWN');
    expect((await checkLinks(database)).differences).toEqual([]);
  });

  test('is corrected in one step: the old one and the new one know each other', async () => {
    const id = await idOf('met', 'body-2');
    const { claim, withdrawn } = await change<{ claim: ClaimAnswer; withdrawn: ClaimAnswer }>(
      'correctClaim',
      { id, reason: 'It was the year after.', time: { edtf: '1993' }, note: 'See the caption.' },
      `claim { ${claimFields} } withdrawn { ${claimFields} }`,
    );
    expect(claim).toMatchObject({
      status: 'LIVE',
      time: { edtf: '1993' },
      note: 'See the caption.',
      corrects: { id },
      correctedBy: null,
    });
    expect(withdrawn).toMatchObject({
      id,
      status: 'WITHDRAWN',
      time: { edtf: '1992' },
      correctedBy: { id: claim.id },
      withdrawal: { reason: 'It was the year after.', by: 'local' },
    });
    const { claim: bare } = await change<{ claim: ClaimAnswer }>(
      'correctClaim',
      {
        id: claim.id,
        reason: 'No year is said.',
        time: null,
        object: { entity: 'place-1' },
        predicate: 'is-in',
      },
      `claim { ${claimFields} }`,
    );
    expect(bare).toMatchObject({ time: null, corrects: { id: claim.id }, note: 'See the caption.' });
    expect((await checkLinks(database)).differences).toEqual([]);
  });

  test('is left as it is by a correction that is refused', async () => {
    const id = await idOf('took-place-in', 'place-1');
    const other = await idOf('met', 'body-2');
    const before = await rows('MATCH (c:Claim) RETURN properties(c) AS p ORDER BY c.id');
    expect(await refusal('correctClaim', { id, reason: 'x' })).toMatchObject({
      message: 'The correction changes nothing.',
    });
    expect(await refusal('correctClaim', { id, reason: 'x', subject: 'body-1' })).toMatchObject({
      code: 'BAD_INPUT',
    });
    expect(await refusal('correctClaim', { id, reason: 'x', subject: null })).toMatchObject({
      code: 'BAD_INPUT',
    });
    const twin = {
      subject: 'body-1',
      predicate: 'met',
      object: { entity: 'body-2' },
      passages: [{ document: documentId, quote: 'Sentence 2 of document-1.' }],
    };
    expect(await refusal('correctClaim', { id, reason: 'x', ...twin })).toMatchObject({
      message: `The claim “${other}” says that already: withdraw “${id}” instead.`,
      code: 'CONFLICT',
    });
    expect(await rows('MATCH (c:Claim) RETURN properties(c) AS p ORDER BY c.id')).toEqual(before);
  });

  test('changed twice in one request is answered as it then is', async () => {
    const data = await get<Record<string, { entity: { note: string } }>>(
      `mutation {
        a: updateEntity(input: { id: "body-1", note: "one" }) { entity { note } }
        b: updateEntity(input: { id: "body-1", note: "two" }) { entity { note } }
      }`,
    );
    expect(data).toEqual({ a: { entity: { note: 'one' } }, b: { entity: { note: 'two' } } });
  });
});
