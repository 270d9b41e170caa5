// Every mention, for the graph hash.
// Parameters: after (id), limit. Rows: id, content.
MATCH (m:Mention) WHERE m.id > $given.after
RETURN m.id AS id, {mention: properties(m), names: COLLECT { MATCH (m)-[:NAMES]->(e:Entity) RETURN e.id }} AS content
ORDER BY id LIMIT $given.limit
