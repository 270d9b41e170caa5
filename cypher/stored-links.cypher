// What do these links say of themselves?
// Parameters: rows [{subject, object, key}]. Rows: key, properties.
UNWIND $given.rows AS row
MATCH (a:Entity {id: row.subject})-[r:LINK]->(b:Entity {id: row.object})
WHERE r.key = row.key
RETURN r.key AS key, properties(r) AS properties
