// What was decided of these disputes?
// Parameters: keys. Rows: decisions, of each dispute the latest first.
UNWIND $given.keys AS wanted
MATCH (d:Dispute {key: wanted})-[:DECIDED]->(s:DisputeDecision)
RETURN d.key AS key, s.number AS number, s.at AS at, s.by AS by, s.status AS status, s.assignee AS assignee,
  s.reasoning AS reasoning
ORDER BY key, number DESC
