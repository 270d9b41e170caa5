// Removes links that no claim affirms, not even a withdrawn one.
// Parameters: rows [{key, subject, object}]. Rows: none.
UNWIND $given.rows AS row
MATCH (a:Entity {id: row.subject})-[r:LINK]->(b:Entity {id: row.object})
WHERE r.key = row.key
DELETE r
