// Which links are these? Those whose claims were all withdrawn too.
// Parameters: rows [{subject, object, key}]. Rows: one a link that exists.
UNWIND $given.rows AS row
MATCH (a:Entity {id: row.subject})-[r:LINK]->(b:Entity {id: row.object})
WHERE r.key = row.key
RETURN @link-columns(ENDS: a.type, b.type)
