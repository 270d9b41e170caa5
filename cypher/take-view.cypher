// Takes a view to change it: who comes second waits.
// Parameters: id. Rows: one when there is such a view; contentHash is that of its newest version.
MATCH (w:View {id: $given.id})
SET w.taken = coalesce(w.taken, 0) + 1
WITH w
OPTIONAL MATCH (w)-[:HAS_VERSION]->(s:ViewVersion {id: w.id + '|' + toString(w.version)})
RETURN @view-columns, s.contentHash AS contentHash
