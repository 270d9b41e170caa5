// Writes which entities mentions name.
// Parameters: rows [{id, properties, entityId}]. Rows: none.
UNWIND $given.rows AS row
MATCH (m:Mention {id: row.id})
SET m += row.properties
WITH m, row
MATCH (m)-[old:NAMES]->(e) WHERE e.id <> row.entityId
MATCH (named:Entity {id: row.entityId})
DELETE old
CREATE (m)-[:NAMES]->(named)
