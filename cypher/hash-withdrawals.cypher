// Every withdrawal that stands with the claims that it takes, for the graph hash. One that was taken back is as none.
// Parameters: after (id), limit. Rows: id, content.
MATCH (w:Withdrawal) WHERE w.openKey > $given.after
WITH w ORDER BY w.openKey LIMIT $given.limit
RETURN w.openKey AS id, {by: w.by, reason: w.reason,
  claims: COLLECT { MATCH (w)-[:COVERS]->(c:Claim) RETURN c.id ORDER BY c.id }} AS content
ORDER BY id
