import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examples, withGraph } from '../support/graph.ts';
import { serve } from '../support/slow-questions.ts';

const { database, get } = withGraph([examples.khojaly]);
let server: Server;
let address: string;

beforeAll(async () => {
  const log = (line: string, error: unknown): void => {
    throw new Error(line, { cause: error });
  };
  ({ server, address } = await serve({ database, unavailable: () => null, log, graphiql: false }));
});
afterAll(() => server.close());

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly type: readonly { id: string; name: string }[];
  readonly score: number;
  readonly match: boolean;
  readonly features: readonly { id: string; value: number | boolean }[];
}

/** As OpenRefine sends it: a form with one field of JSON. */
async function post(field: 'queries' | 'extend', content: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${address}/reconcile`, {
    method: 'POST',
    headers,
    body: new URLSearchParams({ [field]: typeof content === 'string' ? content : JSON.stringify(content) }),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

const read = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(`${address}/reconcile${path}`, init);
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const readJson = async (path: string) => JSON.parse((await read(path)).text);

/** The candidates of one query, with the fields that OpenRefine adds to each. */
async function match(query: string, rest: Record<string, unknown> = {}): Promise<readonly Candidate[]> {
  const { body } = await post('queries', { q0: { query, limit: 3, type_strict: 'should', ...rest } });
  return body.q0.result;
}
const matched = async (query: string, rest: Record<string, unknown> = {}) =>
  (await match(query, rest)).map(({ id, match: isMatch }) => [id, isMatch]);

describe('the manifest', () => {
  test('says the version, where things are found, and the general types', async () => {
    const manifest = await readJson('');
    expect(manifest).toMatchObject({
      versions: ['0.2'],
      name: 'Attest',
      identifierSpace: `${address}/?page=`,
      schemaSpace: `${address}/schema.graphql`,
      view: { url: `${address}/?page={{id}}` },
      preview: { url: `${address}/reconcile/preview?id={{id}}`, width: 430, height: 260 },
      batchSize: 50,
    });
    expect(manifest.defaultTypes).toContainEqual({ id: 'organization', name: 'Organisation' });
    expect(manifest.suggest.entity).toEqual({
      service_url: address,
      service_path: '/reconcile/suggest/entity',
      flyout_service_url: address,
      flyout_service_path: `/reconcile/flyout/entity?id=\${id}`,
    });
    expect(manifest.extend.propose_properties).toEqual({
      service_url: address,
      service_path: '/reconcile/properties',
    });
  });
});

describe('queries', () => {
  test('a body is matched by its name in any language, with its type, a score up to 100 and what the score rests on', async () => {
    const [first] = await match('Embajada de Azerbaiyán en México', { type: 'embassy' });
    expect(first).toMatchObject({
      id: 'org.embassy-az-mx',
      name: 'Embassy of Azerbaijan in Mexico',
      type: [{ id: 'embassy', name: 'Embassy' }],
      match: true,
    });
    expect(first?.score).toBeGreaterThan(65);
    expect(first?.score).toBeLessThanOrEqual(100);
    expect(first?.features).toContainEqual({ id: 'name_words', value: 1 });
    expect(first?.features).toContainEqual({ id: 'same_type', value: true });
  });

  test('the embassy of another country is no match, whatever else is equal', async () => {
    const properties = [{ pid: 'is-in', v: 'Mexico' }];
    const [first] = await match('Embassy of Armenia in Mexico', { type: 'embassy', properties });
    expect(first).toMatchObject({ id: 'org.embassy-az-mx', match: false });
    expect(first?.score).toBeLessThan(15);
    expect(first?.features).toContainEqual({ id: 'other_country', value: true });
  });

  test('a country is found by names that the gazetteer has for it', async () => {
    expect(await matched('Meksika', { type: 'country' })).toEqual([['country.mx', true]]);
  });

  test('a name alone is a candidate and no match; a shared neighbour makes it one', async () => {
    expect(await matched('Human Rights Watch', { type: 'ngo' })).toEqual([['org.hrw', false]]);
    const properties = [{ pid: 'documented', v: [{ id: 'event.khojaly-1992', name: 'any' }] }];
    expect(await matched('Human Rights Watch', { type: ['ngo'], properties })).toEqual([['org.hrw', true]]);
  });

  test('an id is matched to its entity', async () => {
    expect(await matched('org.hrw')).toEqual([['org.hrw', true]]);
  });

  test('a label that somebody gives an event does not lead to it', async () => {
    expect(await matched('act of genocide')).toEqual([]);
  });

  test('a type above will do unless one asks strictly; another does not', async () => {
    const name = 'Congress of Peru';
    expect(await matched(name, { type: 'organization' })).toHaveLength(1);
    expect(await matched(name, { type: 'organization', type_strict: 'any' })).toHaveLength(1);
    expect(await matched(name, { type: ['organization', 'embassy'], type_strict: 'all' })).toEqual([]);
    expect(await matched(name, { type: 'place' })).not.toContainEqual(['org.congress-pe', true]);
  });

  test('a batch can be asked by GET, each answer under the key of its query', async () => {
    const queries = { a: { query: 'org.hrw' }, b: { query: 'Zzzz' } };
    const body = await readJson(`?queries=${encodeURIComponent(JSON.stringify(queries))}`);
    expect(Object.keys(body)).toEqual(['a', 'b']);
    expect(body.b).toEqual({ result: [] });
  });

  test.each([
    ['{', 'queries must be JSON.'],
    ['[]', 'queries must be an object.'],
    [{ q0: { query: ' ' } }, 'queries.q0.query must be a text that is not empty.'],
    [{ q0: {} }, 'queries.q0.query is needed: nothing is looked for by its properties alone.'],
    [{ q0: { query: 'x', type: 'dragon' } }, 'queries.q0.type[0] names no type of this service: “dragon”.'],
    [
      { q0: { query: 'x', properties: [{ pid: 'colour', v: 'red' }] } },
      'queries.q0.properties[0].pid names no property of this service: “colour”.',
    ],
    [{ q0: { query: 'x', limit: 0 } }, 'queries.q0.limit must be at least 1, not 0.'],
    [
      { q0: { query: 'x', type_strict: 'maybe' } },
      'queries.q0.type_strict must be “should”, “any” or “all”.',
    ],
    [{ q0: { query: 'x'.repeat(501) } }, 'queries.q0.query may have at most 500 characters, not 501.'],
  ])('%j is refused: %s', async (queries, message) => {
    expect(await post('queries', queries)).toMatchObject({
      status: 400,
      body: { message, code: 'BAD_INPUT' },
    });
  });

  test('more than fifty at once, and more than a megabyte, are too many', async () => {
    const many = Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`q${at}`, { query: 'x' }]));
    expect((await post('queries', many)).status).toBe(413);
    const response = await post('queries', 'x'.repeat(1_000_001)).catch(() => ({ status: 413 }));
    expect(response.status).toBe(413);
  });

  test('only forms are taken', async () => {
    const init = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } };
    expect((await read('', init)).status).toBe(400);
  });
});

describe('data extension', () => {
  test('a cell says who says it, and never passes it off as so', async () => {
    const ids = ['org.congress-pe', 'event.khojaly-1992', 'nobody'];
    const properties = ['adopted', 'took-place-on', '^adopted'].map((id) => ({ id }));
    const { body } = await post('extend', { ids, properties });
    expect(body.meta).toEqual([
      { id: 'adopted', name: 'adopted' },
      { id: 'took-place-on', name: 'took place on' },
      { id: '^adopted', name: 'was adopted by' },
    ]);
    expect(body.rows['org.congress-pe'].adopted[0]).toEqual({
      id: 'doc.statement-2024',
      name: 'Statement of the Congress of Peru on the 32nd anniversary (according to Embassy of Azerbaijan in Mexico; 1 origin)',
    });
    expect(body.rows['event.khojaly-1992']['took-place-on']).toEqual([
      { str: '26 February 1992 (according to Congress of Peru; 1 origin)' },
    ]);
    expect(body.rows.nobody).toEqual({ adopted: [], 'took-place-on': [], '^adopted': [] });
    const said = Object.values(body.rows as Record<string, Record<string, { name?: string; str?: string }[]>>)
      .flatMap((row) => Object.values(row).flat())
      .map(({ name, str }) => name ?? str);
    expect(said.filter((words) => !words?.includes('(according to '))).toEqual([]);
  });

  test('properties are proposed by type', async () => {
    const { properties } = await readJson('/properties?type=country');
    expect(properties).toContainEqual({ id: 'has-embassy-in', name: 'has an embassy in' });
    expect(properties).toContainEqual({ id: 'identifier:wikidata', name: 'id in Wikidata' });
    expect(properties.map(({ id }: { id: string }) => id)).not.toContain('born-in');
    expect((await readJson('/properties?type=country&limit=2')).properties).toHaveLength(2);
  });

  test('what is no property, or too much, is refused', async () => {
    const asked = { ids: ['org.hrw'], properties: [{ id: 'labels' }] };
    expect(await post('extend', asked)).toMatchObject({
      status: 400,
      body: { message: 'extend.properties[0].id names no property of this service: “labels”.' },
    });
    expect((await post('extend', { ids: Array(501).fill('x'), properties: [] })).status).toBe(413);
  });
});

describe('suggestions and previews', () => {
  test('entities, types and properties are suggested as they are typed, and described', async () => {
    const [entity] = (await readJson('/suggest/entity?prefix=human%20ri')).result;
    expect(entity).toEqual({
      id: 'org.hrw',
      name: 'Human Rights Watch',
      description: 'Non-governmental organisation',
      notable: [{ id: 'ngo', name: 'Non-governmental organisation' }],
    });
    expect((await readJson('/suggest/type?prefix=emb')).result).toEqual([
      { id: 'embassy', name: 'Embassy', description: 'Government body' },
    ]);
    expect((await readJson('/suggest/property?prefix=took%20place%20on')).result).toEqual([
      { id: 'took-place-on', name: 'took place on' },
    ]);
    expect((await readJson('/flyout/entity?id=org.hrw')).html).toContain('<h1>Human Rights Watch</h1>');
    expect((await read('/flyout/type?id=dragon')).status).toBe(404);
  });

  test('a preview is a page that OpenRefine alone may frame, and runs nothing', async () => {
    const { text, headers } = await read('/preview?id=org.hrw');
    expect(text).toContain(`<a href="${address}/?page=org.hrw"`);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self' http://127.0.0.1:3333 http://localhost:3333",
    );
    expect((await read('/preview?id=nobody')).status).toBe(404);
  });
});

describe('Query.gazetteerMatches', () => {
  const question =
    'query($name: String!, $type: ID, $country: String) { gazetteerMatches(name: $name, type: $type, country: $country) { name type { id } country identifiers { scheme value } score reasons { kind speaksFor values } } }';

  test('gives ids elsewhere for a name in any language, with score and reasons', async () => {
    const { gazetteerMatches } = await get<{ gazetteerMatches: { score: number }[] }>(question, {
      name: 'Perú',
      type: 'country',
    });
    expect(gazetteerMatches[0]).toMatchObject({
      name: 'Peru',
      type: { id: 'country' },
      country: 'pe',
      identifiers: [
        { scheme: 'iso-3166-1', value: 'PE' },
        { scheme: 'wikidata', value: 'Q419' },
      ],
    });
    expect(gazetteerMatches[0]?.score).toBeGreaterThan(0.65);
  });
});

describe('pages of other sites', () => {
  test('OpenRefine on this machine may read; another site is refused, also when it sends a form', async () => {
    const ours = await read('/suggest/type?prefix=emb', { headers: { origin: 'http://127.0.0.1:3333' } });
    expect(ours.headers.get('access-control-allow-origin')).toBe('http://127.0.0.1:3333');
    const foreign = await read('', { headers: { origin: 'https://evil.example' } });
    expect([foreign.status, foreign.headers.get('access-control-allow-origin')]).toEqual([400, null]);
    const form = await post('queries', { a: { query: 'x' } }, { origin: 'https://evil.example' });
    expect(form.status).toBe(400);
  });
});
