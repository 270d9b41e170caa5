// Which keys have links or supports? In slices, so that no answer holds the whole graph.
// Parameters: after, limit. Rows: key, ascending, each once.
CALL () {
  MATCH (s:Support) WHERE s.linkKey > $given.after RETURN s.linkKey AS key ORDER BY key LIMIT $given.limit
  UNION
  MATCH (:Entity)-[r:LINK]->() WHERE r.key > $given.after RETURN r.key AS key ORDER BY key LIMIT $given.limit
}
RETURN DISTINCT key ORDER BY key LIMIT $given.limit
