/** One question, asked through the API and by hand-written Cypher for the same rows. */
export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** How many rows each answer has: both must agree, or the comparison means nothing. */
  readonly countAnswer: (data: never) => number;
}

/** The entities that the questions are about, found in the generated graph. */
export interface Subjects {
  readonly hub: string;
  readonly middle: string;
  readonly far: string;
  readonly document: string;
  readonly word: string;
}

const between = 'MET|ACCUSES|EXPRESSES_SUPPORT_FOR|CONDEMNS|CALLS_UPON|MEMBER_OF|VISITED|PASSES_ON';

/** The questions of the bench. The Cypher is what one would write who needs just these rows, and nothing else. */
export function makeQuestions({ hub, middle, far, document, word }: Subjects): Question[] {
  return [
    {
      name: 'expand a hub: 25 links with both ends and support',
      query: `query($id: ID!) { entity(id: $id) { links(first: 25) { nodes {
        id disputed subject { id name } predicate { label } object { id name } support { claims tellers origins denied } } } } }`,
      variables: { id: hub },
      cypher: `MATCH (e:Entity {id: $id})-[r:${between}]-(o:Entity)
        WITH DISTINCT r ORDER BY r.origins DESC, r.key LIMIT 25
        RETURN r.key, r.disputed, startNode(r).id, startNode(r).name, type(r), endNode(r).id, endNode(r).name,
          r.claims, r.tellers, r.origins, r.denied`,
      parameters: { id: hub },
      countAnswer: (data: { entity: { links: { nodes: unknown[] } } }) => data.entity.links.nodes.length,
    },
    {
      name: 'neighbourhood: depth 1, every link between what is found',
      query: `query($ids: [ID!]!) { neighbourhood(ids: $ids, depth: 1, limit: 200) {
        nodes { id name type { id } } links { id subject { id } predicate { id } object { id } disputed support { origins } } } }`,
      variables: { ids: [middle] },
      cypher: `MATCH (e:Entity {id: $id}) OPTIONAL MATCH (e)-[q:${between}]-(o:Entity)
        WITH e, o, max(q.origins) AS origins ORDER BY origins DESC, o.id
        WITH e, collect(o) AS others WITH ([e] + others)[0..200] AS nodes
        UNWIND nodes AS a MATCH (a)-[r:${between}]->(b) WHERE b IN nodes
        RETURN a.id, a.name, a.type, b.id, b.name, b.type, type(r), r.key, r.disputed, r.origins`,
      parameters: { id: middle },
      countAnswer: (data: { neighbourhood: { links: unknown[] } }) => data.neighbourhood.links.length,
    },
    {
      name: 'search: an unfinished word, 20 hits',
      query: `query($words: String!) { search(query: $words, first: 20) { edges { score matched node { id name type { id } } } } }`,
      variables: { words: word },
      cypher: `CALL db.index.fulltext.queryNodes('entity_search', $lucene) YIELD node, score
        RETURN node.id, node.name, node.type, score ORDER BY score DESC, node.id LIMIT 20`,
      parameters: { lucene: `+(${word}^4 OR ${word}*)` },
      countAnswer: (data: { search: { edges: unknown[] } }) => data.search.edges.length,
    },
    {
      name: 'paths: all shortest of at most 4 hops, 10 of them',
      query: `query($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxHops: 4, limit: 10) {
        length weakestOrigins nodes { id name } links { id predicate { id } support { origins } } } }`,
      variables: { from: middle, to: far },
      cypher: `MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
        MATCH p = allShortestPaths((a)-[:${between}*..4]-(b))
        RETURN [n IN nodes(p) | n.id], [n IN nodes(p) | n.name], [r IN relationships(p) | r.key],
          [r IN relationships(p) | r.origins] LIMIT 10`,
      parameters: { from: middle, to: far },
      countAnswer: (data: { paths: unknown[] }) => data.paths.length,
    },
    {
      name: 'nested: a document, 100 claims, their ladders and words',
      query: `query($id: ID!) { document(id: $id) { claims(first: 100) { nodes { id positive subject { id name }
        predicate { id } object { ... on Entity { id name } } voices { rung stance scope speaker { id name } }
        evidence { start end quote } } } } }`,
      variables: { id: document },
      cypher: `MATCH (c:Claim {documentId: $id}) WITH c ORDER BY c.orderKey LIMIT 100
        MATCH (c)-[:SUBJECT]->(s), (c)-[:OBJECT]->(o)
        RETURN c.id, c.positive, s.id, s.name, c.predicate, o.id, o.name,
          COLLECT { MATCH (v:Voice {claimId: c.id})-[:SPEAKER]->(e) RETURN [v.rung, v.stance, v.scope, e.id, e.name] ORDER BY v.rung },
          COLLECT { MATCH (c)-[:EVIDENCE]->(p) RETURN [p.start, p.end, p.quote] }`,
      parameters: { id: document },
      countAnswer: (data: { document: { claims: { nodes: unknown[] } } }) =>
        data.document.claims.nodes.length,
    },
  ];
}
