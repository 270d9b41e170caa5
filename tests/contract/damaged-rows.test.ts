import { beforeEach, expect, test } from 'vitest';
import { emptyGraph, examples, importExamples, withGraph } from '../support/graph.ts';

const graph = withGraph([]);
beforeEach(async () => {
  await emptyGraph(graph.database);
  await importExamples(graph.database, [examples.carriedWords]);
});

interface Page {
  readonly nodes: readonly ({ readonly id: string } | null)[];
  readonly edges: readonly ({ readonly node: { readonly id: string } | null } | null)[];
}
interface Told {
  readonly at: Page;
}
const page = '{ nodes { id } edges { node { id } } }';

/** Lists of the API: the question, and what takes one of its rows a property that it must have. */
const lists: [string, string, string][] = [
  ['entities', `{ at: entities(first: 100) ${page} }`, 'MATCH (x:Entity {id: $id}) REMOVE x.invented'],
  ['claims', `{ at: claims(first: 100) ${page} }`, 'MATCH (x:Claim {id: $id}) REMOVE x.predicate'],
  ['documents', `{ at: documents(first: 100) ${page} }`, 'MATCH (x:Document {id: $id}) REMOVE x.invented'],
];

test.each(lists)(
  'a damaged row among %s is null with an error at its own place, and the others are kept',
  async (_, question, damage) => {
    const before = (await graph.get<Told>(question)).at;
    expect(before.nodes.length).toBeGreaterThan(1);
    const id = before.nodes[1]?.id ?? '';
    await graph.database.driver.executeQuery(damage, { id });
    const { data, errors } = await graph.ask<Told>(question);
    expect(data.at.nodes.map((node) => node?.id ?? null)).toEqual(
      before.nodes.map((node) => (node?.id === id ? null : node?.id)),
    );
    expect(data.at.edges.map((edge) => edge?.node?.id ?? null)).toEqual(
      data.at.nodes.map((node) => node?.id ?? null),
    );
    expect(errors?.length).toBeGreaterThanOrEqual(1);
    for (const error of errors ?? []) expect(error.extensions.code).toBe('INTERNAL');
  },
);

interface Nested {
  readonly claims: {
    readonly nodes: readonly ({ readonly id: string; readonly subject: { readonly id: string } } | null)[];
  };
}

test('an entity that is damaged costs the claims about it, and no other claim on the page', async () => {
  const question =
    '{ claims(first: 100) { nodes { id subject { id name } object { __typename ... on Entity { name } } evidence { quote } } } }';
  const whole = (await graph.get<Nested>(question)).claims.nodes;
  const id = whole[0]?.subject.id;
  await graph.database.driver.executeQuery('MATCH (x:Entity {id: $id}) REMOVE x.name', { id });
  const { records } = await graph.database.driver.executeQuery(
    'MATCH (c:Claim) WHERE c.subjectId <> $id AND coalesce(c.objectId, "") <> $id RETURN c.id AS id',
    { id },
  );
  const others = records.map((record) => String(record.get('id')));
  const { data, errors } = await graph.ask<Nested>(question);
  expect(data.claims.nodes.length).toBe(whole.length);
  expect(data.claims.nodes.flatMap((node) => (node ? [node.id] : [])).sort()).toEqual(others.sort());
  expect(errors?.every(({ extensions }) => extensions.code === 'INTERNAL')).toBe(true);
});

test('a damaged passage costs the claim that rests on it, and no other claim on the page', async () => {
  const question = '{ claims(first: 100) { nodes { id subject { id } evidence { quote } } } }';
  const whole = (await graph.get<Nested>(question)).claims.nodes.map((node) => node?.id);
  const { records } = await graph.database.driver.executeQuery(
    'MATCH (c:Claim)-[:EVIDENCE]->(p:Passage) WITH p, collect(c.id) AS ids ORDER BY p.id LIMIT 1 REMOVE p.quote RETURN ids',
  );
  const lost: string[] = records[0]?.get('ids');
  const { data } = await graph.ask<Nested>(question);
  expect(data.claims.nodes.map((node) => node?.id ?? null)).toEqual(
    whole.map((id) => (id && lost.includes(id) ? null : id)),
  );
});

const idsOf = (found: readonly { readonly id: string }[]): string[] => found.map(({ id }) => id);

test('a damaged link is null with an error at its own place among the links of an entity, and the others are kept', async () => {
  await importExamples(graph.database, [examples.khojaly]);
  const question = `query($id: ID!) { entity(id: $id) { at: links(first: 100) ${page} } }`;
  const { records } = await graph.database.driver.executeQuery(
    'MATCH (e:Entity)-[r]-() WHERE r.key IS NOT NULL WITH e, collect(DISTINCT r.key) AS keys WHERE size(keys) > 1 RETURN e.id AS id, keys ORDER BY id LIMIT 1',
  );
  const id = String(records[0]?.get('id'));
  const before = (await graph.get<{ entity: Told }>(question, { id })).entity.at.nodes;
  const damaged = before[1]?.id ?? '';
  await graph.database.driver.executeQuery(
    'MATCH ()-[r]->() WHERE "link:" + r.key = $damaged REMOVE r.claims',
    { damaged },
  );
  const { data, errors } = await graph.ask<{ entity: Told }>(question, { id });
  const kept = before.map((node) => (node?.id === damaged ? null : node?.id));
  expect(kept).toContain(null);
  expect(data.entity.at.nodes.map((node) => node?.id ?? null)).toEqual(kept);
  expect(data.entity.at.edges.map((edge) => edge?.node?.id ?? null)).toEqual(kept);
  for (const error of errors ?? []) expect(error.extensions.code).toBe('INTERNAL');
});

test.each([
  ['voice', 'voices', 'MATCH (x:Voice {id: $id}) REMOVE x.stance'],
  ['passage', 'evidence', 'MATCH (x:Passage {id: $id}) REMOVE x.quote'],
])(
  'a damaged %s is an error for the claim that has it and for who asks for it, and no other is lost',
  async (_, field, damage) => {
    interface Asked {
      readonly nodes: readonly ({
        readonly id: string;
        readonly parts: readonly { readonly id: string }[];
      } | null)[];
    }
    const question = `query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Claim { parts: ${field} { id } } } }`;
    const { claims } = await graph.get<{ claims: { nodes: { id: string }[] } }>(
      '{ claims(first: 100) { nodes { id } } }',
    );
    const ids = idsOf(claims.nodes);
    const whole = (await graph.get<Asked>(question, { ids })).nodes;
    const id = whole[0]?.parts[0]?.id ?? '';
    await graph.database.driver.executeQuery(damage, { id });
    const { data } = await graph.ask<Asked>(question, { ids });
    const kept = whole.filter((claim) => claim && !claim.parts.some((part) => part.id === id));
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(whole.length);
    expect(data.nodes.filter((claim) => claim !== null)).toEqual(kept);
    const others = [...new Set(kept.flatMap((claim) => idsOf(claim?.parts ?? [])))];
    const byId = await graph.ask<Asked>('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: [id, ...others],
    });
    expect(byId.data.nodes.map((part) => part?.id ?? null)).toEqual([null, ...others]);
  },
);

test('objects that are asked for by their ids are told apart: one that is damaged is an error, the others are there', async () => {
  const { claims, entities } = await graph.get<{
    claims: { nodes: { id: string }[] };
    entities: { nodes: { id: string }[] };
  }>('{ claims(first: 3) { nodes { id } } entities(first: 3) { nodes { id } } }');
  const ids = [...claims.nodes, ...entities.nodes].map(({ id }) => id);
  await graph.database.driver.executeQuery(
    'MATCH (c:Claim {id: $claim}) REMOVE c.predicate WITH c MATCH (e:Entity {id: $entity}) REMOVE e.invented',
    { claim: ids[0], entity: ids[3] },
  );
  const { data, errors } = await graph.ask<{ nodes: ({ id: string } | null)[] }>(
    'query($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    { ids },
  );
  expect(data.nodes.map((node) => node?.id ?? null)).toEqual(ids.map((id, at) => (at % 3 === 0 ? null : id)));
  expect(errors).toHaveLength(2);
});
