import { makeExecutableSchema } from '@graphql-tools/schema';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Database } from '../../server/db/database.ts';
import { linkPredicates, relationshipType } from '../../server/ontology/ontology.ts';
import { type Ask, serve } from './serve.ts';

const LINK = linkPredicates.map(({ id }) => relationshipType(id)).join('|');

const typeDefs = `
  type Query {
    nested(ids: [ID!]!, first: Int!): [Entity!]!
    linked(id: ID!, hops: Int!, first: Int!): [Entity!]!
    entities(after: String!, first: Int!): [Entity!]!
    entity(id: ID!): Entity
    links(id: ID!, first: Int!): [Link!]!
    paths(from: ID!, to: ID!, limit: Int!): [Path!]!
    search(strict: String!, loose: String, first: Int!): [Hit!]!
  }
  type Hit { id: ID! name: String! score: Float! }
  type Entity { id: ID! name: String! type: String claims: [Claim!]! }
  type Claim { id: ID! positive: Boolean! subject: Entity! object: Entity! evidence: [Passage!]! }
  type Passage { id: ID! start: Int! end: Int! quote: String! }
  type Link { key: ID! disputed: Boolean! subject: Entity! object: Entity! predicate: String! support: Support! }
  type Support { claims: Int! tellers: Int! origins: Int! denied: Int! }
  type Path { nodes: [Entity!]! links: [Hop!]! }
  type Hop { key: ID! origins: Int! }
`;

// One statement a question, with exactly the columns it needs: what one would write who asks nothing else.
const statements = {
  nested: `UNWIND $ids AS wanted MATCH (e:Entity {id: wanted})
    RETURN e.id AS id, e.name AS name, COLLECT {
      MATCH (e)<-[:SUBJECT|OBJECT]-(c:Claim) WHERE c.live WITH DISTINCT c ORDER BY c.orderKey LIMIT $first
      MATCH (c)-[:SUBJECT]->(s), (c)-[:OBJECT]->(o)
      RETURN {id: c.id, positive: c.positive, subject: {id: s.id, name: s.name}, object: {id: o.id, name: o.name},
        evidence: COLLECT { MATCH (c)-[x:EVIDENCE]->(p) WITH x, p ORDER BY x.index
          RETURN {id: p.id, start: p.start, end: p.end, quote: p.quote} }} } AS claims`,
  linked: (hops: number) =>
    hops === 1
      ? `MATCH (:Entity {id: $id})-[r:MET]-(e:Entity) WHERE r.origins > 0
    WITH DISTINCT e ORDER BY e.nameKey LIMIT $first RETURN e.id AS id, e.name AS name`
      : `MATCH (t:Entity {id: $id})-[r:MET]-(m:Entity) WHERE r.origins > 0 WITH DISTINCT t, m
    MATCH (m)-[q:MET]-(e:Entity) WHERE q.origins > 0 AND e <> t
    WITH DISTINCT e ORDER BY e.nameKey LIMIT $first RETURN e.id AS id, e.name AS name`,
  entities: `MATCH (e:Entity) WHERE e.nameKey > $after RETURN e.id AS id, e.name AS name ORDER BY e.nameKey LIMIT $first`,
  entity: 'MATCH (e:Entity {id: $id}) RETURN e.id AS id, e.name AS name, e.type AS type',
  links: `MATCH (e:Entity {id: $id})-[r:${LINK}]-(:Entity) WHERE r.origins > 0
    WITH r ORDER BY r.origins DESC, r.key LIMIT $first
    WITH r, startNode(r) AS s, endNode(r) AS o
    RETURN r.key AS key, r.disputed AS disputed, {id: s.id, name: s.name} AS subject, {id: o.id, name: o.name} AS object,
      type(r) AS predicate, {claims: r.claims, tellers: r.tellers, origins: r.origins, denied: r.denied} AS support
    ORDER BY support.origins DESC, key`,
  paths: `MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
    MATCH p = allShortestPaths((a)-[:${LINK}*..4]-(b)) WHERE all(r IN relationships(p) WHERE r.origins > 0)
    WITH p, reduce(fewest = 1000000000, r IN relationships(p) | CASE WHEN r.origins < fewest THEN r.origins ELSE fewest END) AS fewest,
      [r IN relationships(p) | r.key] AS keys
    ORDER BY fewest DESC, keys LIMIT $limit
    RETURN [n IN nodes(p) | {id: n.id, name: n.name}] AS nodes, [r IN relationships(p) | {key: r.key, origins: r.origins}] AS links`,
  // Both calls in one statement, the second only when the first finds too few.
  // Both calls in one statement, the second only when the first finds too few.
  search: `CALL db.index.fulltext.queryNodes('entity_search', $strict, {limit: $first}) YIELD node, score
    WITH collect({id: node.id, name: node.name, score: score}) AS found
    CALL (found) {
      WITH found WHERE size(found) < $first AND $loose IS NOT NULL
      CALL db.index.fulltext.queryNodes('entity_search', $loose, {limit: $first - size(found)}) YIELD node, score
      RETURN collect({id: node.id, name: node.name, score: score}) AS more
    }
    UNWIND found + more AS e RETURN e.id AS id, e.name AS name, e.score AS score`,
};

type Given = Readonly<Record<string, unknown>>;

/**
 * Hand-written Cypher behind a schema of just these questions: one resolver, one statement, one round trip, default resolvers
 * below it. What an API costs that answers any question is what it takes beyond this.
 */
export function makeRaw(driver: Driver, database: Database): Ask {
  async function run(text: string, given: Given): Promise<object[]> {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const parameters = Object.fromEntries(
        Object.entries(given).map(([key, value]) => [
          key,
          typeof value === 'number' ? neo4j.int(value) : value,
        ]),
      );
      return (await session.run(text, parameters)).records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  }
  const schema = makeExecutableSchema({
    typeDefs,
    resolvers: {
      Query: {
        nested: (_: unknown, given: Given) => run(statements.nested, given),
        linked: (_: unknown, given: { id: string; hops: number; first: number }) =>
          run(statements.linked(given.hops), given as never),
        entities: (_: unknown, given: Given) => run(statements.entities, given),
        entity: async (_: unknown, given: Given) => (await run(statements.entity, given))[0] ?? null,
        links: (_: unknown, given: Given) => run(statements.links, given),
        paths: (_: unknown, given: Given) => run(statements.paths, given),
        search: (_: unknown, given: Given) => run(statements.search, given),
      },
    },
  });
  return serve(schema, database, () => ({}));
}
