// Writes what is derived for documents.
// Parameters: rows [{id, properties}]. Rows: none.
UNWIND $given.rows AS row
MATCH (d:Document {id: row.id})
SET d += row.properties
