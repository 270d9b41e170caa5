// Makes claims with their ends and evidence. The caller passes only those that are not there.
// Parameters: rows [{id, subjectId, objectId (null for a value), passageIds, support, properties}]. Rows: none.
UNWIND $given.rows AS row
MATCH (s:Entity {id: row.subjectId})
CREATE (c:Claim {id: row.id})
SET c += row.properties
CREATE (c)-[:SUBJECT]->(s)
FOREACH (_ IN CASE WHEN row.support THEN [1] END | SET c:Support)
WITH c, row
CALL (c, row) {
  MATCH (o:Entity {id: row.objectId})
  CREATE (c)-[:OBJECT]->(o)
}
CALL (c, row) {
  UNWIND range(0, size(row.passageIds) - 1) AS index
  MATCH (p:Passage {id: row.passageIds[index]})
  CREATE (c)-[:EVIDENCE {index: index}]->(p)
}
