import { beforeAll, describe, expect, test } from 'vitest';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { articleId } from '../support/article-id.ts';
import { examples, withGraph } from '../support/graph.ts';
import { makeBundle } from '../support/make-bundle.ts';
import { writeHub } from '../support/write-hub.ts';

const graph = withGraph([examples.khojaly]);

interface Columns {
  readonly entities: {
    readonly ids: readonly string[];
    readonly names: readonly string[];
    readonly types: readonly string[];
    readonly countries: readonly (string | null)[];
    readonly degrees: readonly number[];
    readonly claims: readonly number[];
  };
  readonly links: {
    readonly ids: readonly string[];
    readonly subjects: readonly number[];
    readonly predicates: readonly string[];
    readonly objects: readonly number[];
    readonly disputed: readonly boolean[];
    readonly supports: {
      readonly claims: readonly number[];
      readonly tellers: readonly number[];
      readonly origins: readonly number[];
      readonly denied: readonly number[];
      readonly proposed: readonly number[];
      readonly stances: readonly (readonly string[])[];
    };
  };
  readonly members: readonly (readonly number[])[];
  readonly truncated: boolean;
}

async function read(given: Record<string, unknown>): Promise<Columns> {
  const { picture } = await graph.get<{ picture: Columns }>(
    `query($documents: [ID!]!, $ids: [ID!]!, $filter: Filter) {
      picture(documents: $documents, ids: $ids, filter: $filter) {
        entities { ids names types countries degrees claims }
        links { ids subjects predicates objects disputed supports { claims tellers origins denied proposed stances } }
        members truncated } }`,
    { documents: [], ids: [], ...given },
  );
  return picture;
}

/** The same by objects, for the ids of a picture. */
async function readObjects(ids: readonly string[], filter: object) {
  interface Row {
    readonly id: string;
    readonly degree: number;
    readonly claims: { readonly totalCount: number };
    readonly entity?: Omit<Row, 'entity'>;
  }
  interface Link {
    readonly id: string;
    readonly subject: { readonly id: string };
    readonly object: { readonly id: string };
    readonly predicate: { readonly id: string };
    readonly disputed: boolean;
    readonly support: object;
  }
  return graph.get<{ nodes: Row[]; neighbourhood: { links: Link[] } }>(
    `query($ids: [ID!]!, $filter: Filter) {
      nodes(ids: $ids) {
        ... on Entity { id degree(filter: $filter) claims(filter: $filter, first: 1) { totalCount } }
        ... on Document { id entity { id degree(filter: $filter) claims(filter: $filter, first: 1) { totalCount } } } }
      neighbourhood(ids: $ids, depth: 0, filter: $filter, limit: 2000) {
        links { id subject { id } object { id } predicate { id } disputed support { claims tellers origins denied proposed stances } } } }`,
    { ids, filter },
  );
}

describe('a picture in columns', () => {
  test.each([
    ['without a filter', {}],
    ['under a filter of claims', { accordingTo: ['org.congress-pe'] }],
    ['cut at the frontier', { frontier: 1 }],
  ])('holds what the same picture holds as objects, %s', async (_, filter) => {
    const { entities, links, truncated } = await read({ documents: [articleId], filter });
    expect(truncated).toBe(false);
    const objects = await readObjects(entities.ids, filter);
    const counts = objects.nodes.map((node) => node.entity ?? node);
    expect(entities.degrees).toEqual(counts.map(({ degree }) => degree));
    expect(entities.claims).toEqual(counts.map(({ claims }) => claims.totalCount));
    const { supports } = links;
    const rows = links.ids.map((id, at) => ({
      id,
      subject: { id: entities.ids[links.subjects[at] ?? -1] },
      object: { id: entities.ids[links.objects[at] ?? -1] },
      predicate: { id: links.predicates[at] },
      disputed: links.disputed[at],
      support: {
        claims: supports.claims[at],
        tellers: supports.tellers[at],
        origins: supports.origins[at],
        denied: supports.denied[at],
        proposed: supports.proposed[at],
        stances: supports.stances[at],
      },
    }));
    const sorted = <Row extends { readonly id: string }>(list: readonly Row[]): Row[] =>
      [...list].sort((one, other) => (one.id < other.id ? -1 : 1));
    expect(rows.length).toBeGreaterThan(3);
    expect(sorted(rows)).toEqual(sorted(objects.neighbourhood.links));
  });

  test('begins with the entities of documents, by name, and adds those asked for by id, each once', async () => {
    const both = await read({ documents: [articleId], ids: ['org.hrw', 'nobody'] });
    const own = await read({ documents: [articleId] });
    expect(both.entities.ids).toEqual(own.entities.ids);
    const { entities } = await graph.get<{ entities: { nodes: { id: string }[] } }>(
      'query($documents: [ID!]) { entities(filter: { documents: $documents }, first: 200) { nodes { id } } }',
      { documents: [articleId] },
    );
    expect(own.entities.ids).toEqual(entities.nodes.map(({ id }) => id));
    expect(both.members).toEqual([own.entities.ids.map((_, at) => at)]);
    const azerbaijan = own.entities.names.indexOf('Azerbaijan');
    expect(own.entities.countries[azerbaijan]).toBe('AZ');
    expect((await read({ ids: ['org.hrw', 'nobody'] })).entities.ids).toEqual(['org.hrw']);
  });
});

test('a picture of several documents has what they share once, and tells whose it is', async () => {
  const claims = [
    { subject: 'body-1', object: 'body-2' },
    { subject: 'body-2', object: 'body-3' },
  ];
  for (const [at, claim] of claims.entries()) {
    const bundle = makeBundle({ document: `shared-${at}`, claims: [claim] });
    expect((await importBundle(graph.database, JSON.stringify(bundle))).rejected).toEqual([]);
  }
  const { documents: held } = await graph.get<{ documents: { nodes: { id: string; name: string }[] } }>(
    '{ documents(status: HELD, first: 100) { nodes { id name } } }',
  );
  const [one = '', other = ''] = held.nodes.flatMap(({ id, name }) => (/ shared-/u.test(name) ? [id] : []));
  const documents = [one, 'nope', other];
  const { entities, members } = await read({ documents });
  const alone = await Promise.all(documents.map((id) => read({ documents: [id] })));
  expect(members.map((places) => places.map((at) => entities.ids[at]))).toEqual(
    alone.map((own) => own.entities.ids),
  );
  expect(new Set(entities.ids).size).toBe(entities.ids.length);
  const [first = [], none, second = []] = members;
  expect(first.filter((at) => second.includes(at)).map((at) => entities.ids[at])).toContain('body-2');
  expect(none).toEqual([]);
});

describe('a picture of thousands', () => {
  beforeAll(() => writeHub(graph.database, 'hub', 3000));

  test('has every link, those of a hub too', async () => {
    const ids = Array.from({ length: 2501 }, (_, at) => `hub-${at}`);
    const { entities, links } = await read({ ids });
    expect(entities.ids).toHaveLength(2501);
    // Each with the hub, and each with the next.
    expect(links.ids).toHaveLength(2500 + 2499);
    expect(new Set(links.ids).size).toBe(links.ids.length);
  });

  test('is refused above its ceiling', async () => {
    const ids = Array.from({ length: 20_001 }, (_, at) => `hub-${at}`);
    await expect(read({ ids })).rejects.toThrow(/20000/u);
  });
});
