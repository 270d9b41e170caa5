// Writes who published documents.
// Parameters: rows [{id, properties, publisherId}]. Rows: none.
UNWIND $given.rows AS row
MATCH (d:Document {id: row.id})
SET d += row.properties
WITH d, row
MATCH (d)-[old:PUBLISHED_BY]->(e) WHERE e.id <> row.publisherId
MATCH (publisher:Entity {id: row.publisherId})
DELETE old
CREATE (d)-[:PUBLISHED_BY]->(publisher)
