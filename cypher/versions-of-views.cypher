// Which versions have these views?
// Parameters: ids, below (a number), limit. Rows: versions with smaller numbers, of each view the newest, newest first.
UNWIND $given.ids AS wanted
MATCH (w:View {id: wanted})
CALL (w) {
  MATCH (w)-[:HAS_VERSION]->(s:ViewVersion) WHERE s.number < $given.below
  RETURN s ORDER BY s.number DESC LIMIT $given.limit
}
RETURN @view-version-columns
