// Writes which entities claims are about, and what follows from it.
// Parameters: rows [{id, properties, subjectId, objectId (null for a value)}]. Rows: none.
UNWIND $given.rows AS row
MATCH (c:Claim {id: row.id})
SET c += row.properties
WITH c, row
CALL (c, row) {
  MATCH (c)-[old:SUBJECT]->(e) WHERE e.id <> row.subjectId
  MATCH (s:Entity {id: row.subjectId})
  DELETE old
  CREATE (c)-[:SUBJECT]->(s)
}
CALL (c, row) {
  MATCH (c)-[old:OBJECT]->(e) WHERE e.id <> row.objectId
  MATCH (o:Entity {id: row.objectId})
  DELETE old
  CREATE (c)-[:OBJECT]->(o)
}
