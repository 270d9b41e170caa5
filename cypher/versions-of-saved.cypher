// Which versions have these views or stories?
// Parameters: ids, below (a number), limit. Rows: versions with smaller numbers, of each the newest, newest first.
UNWIND $given.ids AS wanted
MATCH (w:SAVED {id: wanted})
CALL (w) {
  MATCH (w)-[:HAS_VERSION]->(s:SAVED_VERSION) WHERE s.number < $given.below
  RETURN s ORDER BY s.number DESC LIMIT $given.limit
}
RETURN @saved-version-columns
