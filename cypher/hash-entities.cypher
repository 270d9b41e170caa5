// Every entity and document as one text each, for the graph hash.
// Parameters: after (id), limit. Rows: id, content.
MATCH (e:Entity) WHERE e.id > $given.after
RETURN e.id AS id, {entity: properties(e), publishers: COLLECT { MATCH (e)-[:PUBLISHED_BY]->(by) RETURN by.id ORDER BY by.id }} AS content
ORDER BY id LIMIT $given.limit
