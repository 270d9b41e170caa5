// What do these claims and their voices hold?
// Parameters: ids. Rows: id, claim, voices (outermost first), ends and speakers (ids of the entities that they are tied to).
UNWIND $given.ids AS wanted
MATCH (c:Claim {id: wanted})
RETURN c.id AS id, properties(c) AS claim,
  COLLECT { MATCH (v:Voice {claimId: c.id}) RETURN properties(v) AS voice ORDER BY v.rung } AS voices,
  COLLECT { MATCH (c)-[:SUBJECT]->(e:Entity) RETURN e.id } + COLLECT { MATCH (c)-[:OBJECT]->(e:Entity) RETURN e.id } AS ends,
  COLLECT { MATCH (v:Voice {claimId: c.id})-[:SPEAKER]->(e:Entity) RETURN e.id ORDER BY v.rung } AS speakers
ORDER BY id
