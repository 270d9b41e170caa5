// Makes the passages that are not there.
// Parameters: rows [{id, documentId, properties}]. Rows: none.
UNWIND $given.rows AS row
MATCH (d:Document {id: row.documentId})
MERGE (p:Passage {id: row.id})
  ON CREATE SET p += row.properties
MERGE (p)-[:OF]->(d)
