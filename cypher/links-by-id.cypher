// Which links are these?
// Parameters: rows [{subject, object, key}]. Rows: one a link that exists.
UNWIND $given.rows AS row
MATCH (a:Entity {id: row.subject})-[r:LINK]->(b:Entity {id: row.object})
WHERE r.key = row.key
RETURN r.key AS key, r.claims AS claims, r.tellers AS tellers, r.origins AS origins, r.denied AS denied,
  r.stances AS stances, r.disputed AS disputed, r.from AS from, r.to AS to
