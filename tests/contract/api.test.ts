import fc from 'fast-check';
import { getIntrospectionQuery } from 'graphql';
import { describe, expect, test } from 'vitest';
import { mostBytes } from '../../server/http/guard-request.ts';
import { ceilings } from '../../server/queries/limits.ts';
import { examples, withGraph } from '../support/graph.ts';

const graph = withGraph([examples.khojaly, examples.carriedWords, examples.denial]);

interface Connection {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
const connection =
  '{ totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage endCursor } }';

/** Every connection of the API, as a query with `$first` and `$after` that puts it at `data.at` or below it. */
const connections: [string, string, (data: never) => Connection][] = [
  [
    'entities by name',
    `{ at: entities(first: $first, after: $after) ${connection} }`,
    (d: { at: Connection }) => d.at,
  ],
  [
    'entities by degree',
    `{ at: entities(orderBy: DEGREE, first: $first, after: $after) ${connection} }`,
    (d: { at: Connection }) => d.at,
  ],
  ['claims', `{ at: claims(first: $first, after: $after) ${connection} }`, (d: { at: Connection }) => d.at],
  [
    'documents',
    `{ at: documents(first: $first, after: $after) ${connection} }`,
    (d: { at: Connection }) => d.at,
  ],
  [
    'claims of an entity',
    `{ at: entity(id: "org.congress-pe") { at: claims(first: $first, after: $after) ${connection} } }`,
    (d: { at: { at: Connection } }) => d.at.at,
  ],
  [
    'links of an entity',
    `{ at: entity(id: "event.khojaly-1992") { at: links(first: $first, after: $after) ${connection} } }`,
    (d: { at: { at: Connection } }) => d.at.at,
  ],
  [
    'links that lead to an entity',
    `{ at: entity(id: "event.khojaly-1992") { at: links(direction: IN, first: $first, after: $after) ${connection} } }`,
    (d: { at: { at: Connection } }) => d.at.at,
  ],
];

describe.each(connections)('the connection %s', (_, body, at) => {
  const page = async (first: number, after: string | null): Promise<Connection> =>
    at(await graph.get<never>(`query($first: Int, $after: String) ${body}`, { first, after }));

  test('gives, in pages of three, what it gives in one', async () => {
    const whole = await page(200, null);
    expect(whole.totalCount).toBe(whole.nodes.length);
    expect(whole.edges.map(({ node }) => node.id)).toEqual(whole.nodes.map(({ id }) => id));
    expect(new Set(whole.nodes.map(({ id }) => id)).size).toBe(whole.nodes.length);
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const { nodes, pageInfo, totalCount } = await page(3, after);
      expect(totalCount).toBe(whole.totalCount);
      seen.push(...nodes.map(({ id }) => id));
      expect(pageInfo.hasNextPage).toBe(seen.length < whole.totalCount);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(seen).toEqual(whole.nodes.map(({ id }) => id));
  });

  test('refuses a cursor of another query, and one that is none', async () => {
    const foreign = await graph.get<{ search: { edges: { cursor: string }[] } }>(
      '{ search(query: "azer", first: 1) { edges { cursor } } }',
    );
    for (const after of [
      foreign.search.edges[0]?.cursor,
      'nonsense',
      '',
      Buffer.from('[1]').toString('base64url'),
    ]) {
      const { errors } = await graph.ask(`query($first: Int, $after: String) ${body}`, { first: 3, after });
      expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_INPUT', argument: 'after' } });
    }
  });

  test('names its ceiling when more is asked for', async () => {
    const { errors } = await graph.ask(`query($first: Int, $after: String) ${body}`, { first: 201 });
    expect(errors?.[0]).toMatchObject({
      message: 'first may be at most 200, not 201.',
      extensions: { code: 'TOO_LARGE', argument: 'first', ceiling: ceilings.first },
    });
    const negative = await graph.ask(`query($first: Int, $after: String) ${body}`, { first: -1 });
    expect(negative.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_INPUT', argument: 'first' } });
  });

  test('gives nothing, and says that there is more, when none is asked for', async () => {
    const { nodes, pageInfo } = await page(0, null);
    expect(nodes).toEqual([]);
    expect(pageInfo.hasNextPage).toBe(true);
  });
});

describe('search', () => {
  interface Hit {
    readonly score: number;
    readonly matched: string;
    readonly highlights: [number, number][];
    readonly node: { readonly id: string };
  }
  const search = async (query: string, more: Record<string, unknown> = {}): Promise<Hit[]> =>
    (
      await graph.get<{ search: { edges: Hit[] } }>(
        `query($query: String!, $types: [ID!], $first: Int) { search(query: $query, types: $types, first: $first) {
          edges { score matched highlights node { id } } } }`,
        { query, ...more },
      )
    ).search.edges;

  test.each([
    ['XOCALI', []],
    ['khoj', ['event.khojaly-1992', 'place.khojaly']],
    ['Ázerbáijan', ['country.az']],
    ['watch hum', ['org.hrw']],
    ['bloodiest', ['event.khojaly-1992']],
    ['armed force', ['org.am-armed-forces']],
  ])('for %j finds %j', async (query, ids) => {
    const found = (await search(query)).map(({ node }) => node.id);
    expect(found).toEqual(expect.arrayContaining(ids));
    if (ids.length === 0) expect(found).toEqual([]);
  });

  test('marks where the words stand', async () => {
    const [hit] = await search('human rights wat');
    expect(hit?.node.id).toBe('org.hrw');
    expect(hit?.highlights.map(([start, end]) => hit.matched.slice(start, end))).toEqual([
      'Human',
      'Rights',
      'Wat',
    ]);
  });

  test('keeps to types, with those below them', async () => {
    const ids = async (types: string[]) => (await search('azerbaijan', { types })).map(({ node }) => node.id);
    expect(await ids(['country'])).toContain('country.az');
    expect(await ids(['place'])).toContain('country.az');
    expect(await ids(['person'])).toEqual([]);
  });

  test('goes on, page by page, without a hit twice', async () => {
    const whole = (await search('a')).map(({ node }) => node.id);
    expect(whole.length).toBeGreaterThan(5);
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const answer: { search: { edges: Hit[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
        await graph.get(
          'query($after: String) { search(query: "a", first: 2, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }',
          { after },
        );
      seen.push(...answer.search.edges.map(({ node }) => node.id));
      if (!answer.search.pageInfo.hasNextPage || seen.length >= whole.length) break;
      after = answer.search.pageInfo.endCursor;
    }
    expect(seen.slice(0, whole.length)).toEqual(whole);
  });

  test.each([
    '',
    ' ',
    '(',
    '"',
    "'",
    '\\',
    'a\\',
    'AC/DC',
    '*',
    '?',
    '**',
    'a OR',
    'AND',
    '[a TO',
    '{',
    'x:y',
    '^2',
    '~',
    '!',
    '&&',
    '||',
    '-',
    '+a -b',
    '\u0000',
    '𝒜',
  ])('answers %j without an error', async (query) => {
    const hits = await search(query);
    if (/^[\s*?]*$/u.test(query)) expect(hits).toEqual([]);
  });

  test.each([
    ['one very long word', 'a'.repeat(5_000)],
    ['very many words', 'b '.repeat(3_000)],
    ['very many marks', '/'.repeat(3_000)],
  ])('answers %s without an error', async (_, query) => {
    expect(await search(query)).toEqual([]);
  });

  test('answers any text at all without an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (query) => {
        await search(query, { first: 1 });
      }),
      { numRuns: 60 },
    );
  });
});

describe('ids', () => {
  test('are global: node gives every kind of object back', async () => {
    const { claims, entity } = await graph.get<{
      claims: {
        nodes: {
          id: string;
          voices: { id: string }[];
          evidence: { id: string }[];
          subject: { id: string };
        }[];
      };
      entity: { links: { nodes: { id: string }[] }; mentions: { id: string }[] };
    }>(
      `{ claims(first: 1) { nodes { id voices { id } evidence { id } subject { id } } }
         entity(id: "country.az") { links(first: 1) { nodes { id } } mentions(first: 1) { id } } }`,
    );
    const [claim] = claims.nodes;
    const ids = [
      claim?.id,
      claim?.voices[0]?.id,
      claim?.evidence[0]?.id,
      claim?.subject.id,
      entity.links.nodes[0]?.id,
      entity.mentions[0]?.id,
    ];
    const { nodes } = await graph.get<{ nodes: { __typename: string; id: string }[] }>(
      'query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
      { ids },
    );
    expect(nodes.map((node) => node.__typename)).toEqual([
      'Claim',
      'Voice',
      'Passage',
      'Entity',
      'Link',
      'Mention',
    ]);
    expect(nodes.map(({ id }) => id)).toEqual(ids);
  });

  test.each([
    'nobody',
    'claim:none',
    'link:',
    'link:a|b',
    'link:a|b|c|d',
    'link:a|met|b',
    'voice:x',
    'passage:x',
    'mention:x',
    '',
  ])('of nothing, %j, give null', async (id) => {
    const { node, nodes } = await graph.get<{ node: null; nodes: null[] }>(
      'query($id: ID!) { node(id: $id) { id } nodes(ids: [$id, "country.az"]) { id } }',
      { id },
    );
    expect([node, nodes]).toEqual([null, [null, { id: 'country.az' }]]);
  });
});

describe('a neighbourhood', () => {
  const around = async (ids: string[], depth: number, limit = 200) =>
    (
      await graph.get<{
        neighbourhood: {
          nodes: { id: string }[];
          links: { subject: { id: string }; object: { id: string } }[];
          truncated: boolean;
          totals: { nodes: number; links: number };
        };
      }>(
        `query($ids: [ID!]!, $depth: Int, $limit: Int) { neighbourhood(ids: $ids, depth: $depth, limit: $limit) {
          nodes { id } links { subject { id } object { id } } truncated totals { nodes links } } }`,
        { ids, depth, limit },
      )
    ).neighbourhood;

  test('has those asked for first, and only links between what it has', async () => {
    const { nodes, links, totals, truncated } = await around(['org.hrw', 'nobody'], 1);
    const ids = nodes.map(({ id }) => id);
    expect(ids[0]).toBe('org.hrw');
    expect(ids.sort()).toEqual(['event.khojaly-1992', 'org.congress-pe', 'org.hrw']);
    for (const { subject, object } of links)
      expect(ids).toEqual(expect.arrayContaining([subject.id, object.id]));
    expect([totals, truncated]).toEqual([{ nodes: 3, links: links.length }, false]);
  });

  test('grows with its depth, and says when it was cut', async () => {
    const sizes = await Promise.all(
      [0, 1, 2, 3].map(async (depth) => (await around(['org.hrw'], depth)).nodes.length),
    );
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    const cut = await around(['org.hrw'], 3, 5);
    expect([cut.nodes.length, cut.truncated, cut.totals.nodes]).toEqual([5, true, sizes[3]]);
  });
});

describe('a question that is not well put', () => {
  test.each([
    ['{ neighbourhood(ids: [], depth: 4) { truncated } }', 'TOO_LARGE', 'depth may be at most 3, not 4.'],
    [
      '{ neighbourhood(ids: [], limit: 2001) { truncated } }',
      'TOO_LARGE',
      'limit may be at most 2000, not 2001.',
    ],
    [
      '{ paths(from: "country.az", to: "country.mx", maxHops: 9) { outcome } }',
      'TOO_LARGE',
      'maxHops may be at most 8, not 9.',
    ],
    [
      '{ paths(from: "country.az", to: "country.mx", limit: 51) { outcome } }',
      'TOO_LARGE',
      'limit may be at most 50, not 51.',
    ],
    [
      '{ paths(from: "country.az", to: "nobody") { outcome } }',
      'NOT_FOUND',
      'to: there is no entity “nobody”.',
    ],
    [
      '{ paths(from: "country.az", to: "country.az") { outcome } }',
      'BAD_INPUT',
      'from and to are the same entity.',
    ],
    ['{ claims { nodes { sentence(frontier: -1) } } }', 'BAD_INPUT', 'frontier must be 0 or more, not -1.'],
    ['{ nothing }', 'BAD_INPUT', 'Cannot query field "nothing" on type "Query".'],
    ['{', 'BAD_INPUT', 'Syntax Error: Expected Name, found <EOF>.'],
  ])('%s is %s', async (query, code, message) => {
    const { errors } = await graph.ask(query);
    expect(errors?.[0]?.message).toBe(message);
    expect(errors?.[0]?.extensions.code).toBe(code);
  });

  test('asks for too many ids', async () => {
    const { errors } = await graph.ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array.from({ length: 201 }, String),
    });
    expect(errors?.[0]).toMatchObject({
      message: 'The number of ids may be at most 200, not 201.',
      extensions: { code: 'TOO_LARGE' },
    });
  });

  test('is too deep, has too many aliases or too many words', async () => {
    const deep = `{ entity(id: "x") { ${'links { nodes { subject { '.repeat(5)}id${' } } }'.repeat(5)} } }`;
    const aliases = `{ ${Array.from({ length: 60 }, (_, at) => `a${at}: stats { claims }`).join(' ')} }`;
    const long = `{ stats { ${'claims '.repeat(2_500)} } }`;
    for (const query of [deep, aliases, long]) {
      const { errors, data } = await graph.ask(query);
      expect(errors?.[0]?.extensions.code).toBe('TOO_LARGE');
      expect(data ?? null).toBeNull();
    }
  });
});

describe('an answer', () => {
  const wide =
    '{ entities(first: 200) { nodes { links(first: 200) { nodes { claims(first: 200) { nodes { id } } } } } } }';

  test('that could be too large is refused before anything is read', async () => {
    const { errors, data } = await graph.ask(wide);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'TOO_LARGE', ceiling: 100_000 });
    expect(errors?.[0]?.message).toMatch(
      /^The answer may hold \d+ objects, and at most 100000 are allowed\./u,
    );
    expect(data ?? null).toBeNull();
  });

  test('of the same shape with small pages is given', async () => {
    const { errors } = await graph.ask(wide.replaceAll('200', '10'));
    expect(errors).toBeUndefined();
  });

  test('counts pages that come from variables', async () => {
    const asked = wide.replace('{', 'query($n: Int) {').replaceAll('200', '$n');
    expect((await graph.ask(asked, { n: 200 })).errors?.[0]?.extensions.code).toBe('TOO_LARGE');
    expect((await graph.ask(asked, { n: 2 })).errors).toBeUndefined();
  });
});

describe('over HTTP', () => {
  const post = (body: string, headers: Record<string, string>) =>
    graph.fetch('http://localhost/graphql', {
      method: 'POST',
      body,
      headers: { 'content-length': String(Buffer.byteLength(body)), ...headers },
    });
  const question = JSON.stringify({ query: '{ stats { claims } }' });

  test.each([
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'application/graphql',
    '',
  ])('a page of another site cannot post %j', async (type) => {
    const response = await post(question, type === '' ? {} : { 'content-type': type });
    expect(response.status).toBe(415);
  });

  test('no other origin is let in', async () => {
    const headers = { origin: 'https://elsewhere.example', 'content-type': 'application/json' };
    const response = await post(question, headers);
    const preflight = await graph.fetch('http://localhost/graphql', {
      method: 'OPTIONS',
      headers: { ...headers, 'access-control-request-method': 'POST' },
    });
    for (const { headers: sent } of [response, preflight]) {
      expect([...sent.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
    }
  });

  test('a question that is too long is refused before it is read', async () => {
    const response = await post(question, {
      'content-type': 'application/json',
      'content-length': String(mostBytes + 1),
    });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_LARGE' } }] });
  });

  test('a batch of questions is refused', async () => {
    const response = await post(`[${question},${question}]`, { 'content-type': 'application/json' });
    expect(response.status).toBe(400);
  });

  test('the schema can be asked for', async () => {
    const { data } = await graph.ask<{ __schema: { queryType: { name: string } } }>(getIntrospectionQuery());
    expect(data.__schema.queryType.name).toBe('Query');
  });
});
