// Takes a view or a story to change it: who comes second waits.
// Parameters: id. Rows: one when there is such a one; contentHash is that of its newest version.
MATCH (w:SAVED {id: $given.id})
SET w.taken = coalesce(w.taken, 0) + 1
WITH w
OPTIONAL MATCH (w)-[:HAS_VERSION]->(s:SAVED_VERSION {id: w.id + '|' + toString(w.version)})
RETURN @saved-columns, s.contentHash AS contentHash
