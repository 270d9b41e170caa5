// Ties held documents to who published them.
// Parameters: rows [{document, publisher}]. Rows: none.
UNWIND $given.rows AS row
MATCH (d:Document {id: row.document}), (e:Entity {id: row.publisher})
MERGE (d)-[:PUBLISHED_BY]->(e)
