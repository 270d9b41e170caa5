// Every link, for the graph hash.
// Parameters: after (key), limit. Rows: id, content.
MATCH (:Entity)-[r:LINK]->() WHERE r.key > $given.after
RETURN r.key AS id, properties(r) AS content
ORDER BY id LIMIT $given.limit
