import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../server/db/database.ts';
import { makeGraphql } from '../../server/http/graphql.ts';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { emptyGraph, withGraph } from '../support/graph.ts';
import { makeBundle } from '../support/make-bundle.ts';

const graph = withGraph([]);

interface List {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const page = 'first: $first, after: $after, last: $last, before: $before';
const rows = '{ nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';
const lists: Record<string, string> = {
  'entities by name': `list: entities(orderBy: NAME, ${page}) ${rows}`,
  'entities by degree': `list: entities(orderBy: DEGREE, ${page}) ${rows}`,
  'claims by place': `list: claims(orderBy: PLACE, ${page}) ${rows}`,
  'claims by time': `list: claims(orderBy: TIME, ${page}) ${rows}`,
  'claims as recorded': `list: claims(orderBy: RECORDED, ${page}) ${rows}`,
  'links of an entity': `of: entity(id: "body-1") { list: links(${page}) ${rows} }`,
};

const bodies = Array.from({ length: 16 }, (_, at) => `body-${at + 2}`);

/** What a person does between two pages, and the rows whose place it may change. */
async function change(kind: string, pick: number, touched: Set<string>, claims: Map<string, string>) {
  const body = bodies[pick % bodies.length] ?? '';
  const touch = (object: string): void => {
    for (const id of ['body-1', object, 'outlet-1']) touched.add(id);
    for (const predicate of ['met', 'visited', 'accuses']) touched.add(`link:body-1|${predicate}|${object}`);
  };
  switch (kind) {
    case 'create': {
      const name = `${'AFKQZ'[pick % 5]} new ${pick} ${Math.random()}`;
      await graph.get(
        'mutation($name: String!) { createEntity(input: { type: "ngo", name: $name }) { entity { id } } }',
        { name },
      );
      return;
    }
    case 'rename':
      touched.add(body);
      await graph.get(
        'mutation($id: ID!, $name: String!) { updateEntity(input: { id: $id, name: $name }) { entity { id } } }',
        { id: body, name: `${'BGLRY'[pick % 5]} renamed ${pick} ${Math.random()}` },
      );
      return;
    case 'tell': {
      touch(body);
      const { documents } = await graph.get<{ documents: { nodes: { id: string }[] } }>(
        '{ documents(first: 1) { nodes { id } } }',
      );
      const document = documents.nodes[0]?.id;
      const input = {
        subject: 'body-1',
        predicate: ['visited', 'accuses'][pick % 2],
        object: { entity: body },
        passages: [{ document, quote: `Sentence ${pick % bodies.length} of document-1.` }],
        voices: [{ speaker: 'outlet-1', stance: 'ASSERTS' }],
        ...(pick % 3 === 0 ? { time: { edtf: String(1900 + pick), basis: 'STATED' } } : {}),
      };
      const { told } = await graph.get<{ told: { claim: { id: string } } }>(
        'mutation($input: AddClaimInput!) { told: addClaim(input: $input) { claim { id } } }',
        { input },
      );
      touched.add(told.claim.id);
      claims.set(told.claim.id, body);
      return;
    }
    default: {
      const [id, object] = [...claims][pick % Math.max(1, claims.size)] ?? [];
      if (id === undefined || object === undefined) return;
      touch(object);
      touched.add(id);
      claims.delete(id);
      await graph.get(
        'mutation($id: ID!) { withdrawClaim(input: { id: $id, reason: "test" }) { claim { id } } }',
        {
          id,
        },
      );
    }
  }
}

const steps = fc.array(
  fc.record({ kind: fc.constantFrom('create', 'rename', 'tell', 'withdraw'), pick: fc.nat(60) }),
  { minLength: 1, maxLength: 6 },
);

describe('a list that is read page by page while people change the graph', () => {
  beforeEach(async () => {
    await emptyGraph(graph.database);
    const claims = bodies.map((object, at) => ({ object, time: String(1950 + ((at * 7) % 40)) }));
    await importBundle(graph.database, JSON.stringify(makeBundle({ claims })));
  });

  test.each(Object.entries(lists))(
    'gives every row that nobody touched just once: %s',
    async (_, field) => {
      const query = `query($first: Int, $after: String, $last: Int, $before: String) { ${field} }`;
      const read = async (variables: Record<string, unknown>): Promise<List> => {
        const data = await graph.get<{ list?: List; of?: { list: List } }>(query, variables);
        return data.of?.list ?? (data.list as List);
      };
      await fc.assert(
        fc.asyncProperty(steps, fc.integer({ min: 2, max: 6 }), fc.boolean(), async (todo, size, forward) => {
          const { claims: live } = await graph.get<{
            claims: { nodes: { id: string; object: { id: string } }[] };
          }>('{ claims(first: 200) { nodes { id object { ... on Entity { id } } } } }');
          const claims = new Map(live.nodes.map(({ id, object }) => [id, object.id]));
          const before = (await read({ first: 200 })).nodes.map(({ id }) => id);
          const touched = new Set<string>();
          const met: string[] = [];
          let cursor: string | null = null;
          for (let at = 0; ; at += 1) {
            const found: List = await read(
              forward ? { first: size, after: cursor } : { last: size, before: cursor },
            );
            const ids = found.nodes.map(({ id }) => id);
            met.push(...(forward ? ids : ids.reverse()));
            const { pageInfo } = found;
            if (!(forward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) break;
            cursor = forward ? pageInfo.endCursor : pageInfo.startCursor;
            const step = todo[at];
            if (step) await change(step.kind, step.pick, touched, claims);
          }
          const kept = before.filter((id) => !touched.has(id));
          const wanted = forward ? kept : kept.toReversed();
          expect(met.filter((id) => wanted.includes(id))).toEqual(wanted);
        }),
        { numRuns: 6 },
      );
    },
    240_000,
  );
});

describe('totalCount', () => {
  test('is counted for those who ask for it, and for nobody else', async () => {
    const { database } = graph;
    const asked: string[] = [];
    const watched: Database = {
      ...database,
      read: (name, ...rest) => {
        asked.push(name);
        return database.read(name, ...rest);
      },
    };
    const graphql = makeGraphql({ database: watched, unavailable: () => null, log: () => undefined });
    const ask = async (query: string): Promise<string[]> => {
      asked.length = 0;
      const body = JSON.stringify({ query });
      const headers = {
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(body)),
      };
      const answer = await graphql.fetch('http://localhost/graphql', { method: 'POST', headers, body });
      expect(await answer.json()).not.toHaveProperty('errors');
      return asked.filter((name) => name.startsWith('count-'));
    };
    for (const list of ['entities', 'claims', 'documents', 'citedDocuments', 'search(query: "name")']) {
      const withPage = list.includes('(') ? list.replace(')', ', first: 2)') : `${list}(first: 2)`;
      expect(await ask(`{ ${withPage} { edges { cursor } pageInfo { hasNextPage } } }`), list).toEqual([]);
      expect((await ask(`{ ${withPage} { totalCount } }`)).length, list).toBeGreaterThan(0);
    }
  });
});
