// Every entity and document as one text each, for the graph hash.
// Parameters: after (id), limit. Rows: id, content.
MATCH (e:Entity) WHERE e.id > $given.after
RETURN e.id AS id, properties(e) AS content
ORDER BY id LIMIT $given.limit
