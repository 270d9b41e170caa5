// Writes links of one predicate as they were derived from their claims.
// Parameters: rows [{key, subject, object, properties}]; LINK_TYPE is filled in. Rows: none.
UNWIND $given.rows AS row
MATCH (a:Entity {id: row.subject}), (b:Entity {id: row.object})
MERGE (a)-[r:LINK_TYPE {key: row.key}]->(b)
SET r = row.properties
