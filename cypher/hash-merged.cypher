// Every entity that another stands for, for the graph hash.
// Parameters: after (id), limit. Rows: id, content.
MATCH (m:Merged) WHERE m.id > $given.after
RETURN m.id AS id, properties(m) AS content
ORDER BY id LIMIT $given.limit
