// Writes what is decided of a dispute, after what was decided before.
// Parameters: key, at (ISO 8601), by, status, assignee, reasoning (either may be null). Rows: none.
MATCH (d:Dispute {key: $given.key})
SET d.decisions = d.decisions + 1, d.status = $given.status, d.assignee = $given.assignee, d.reasoning = $given.reasoning
CREATE (d)-[:DECIDED]->(:DisputeDecision {id: d.key + '|' + toString(d.decisions), number: d.decisions, at: $given.at,
  by: $given.by, status: $given.status, assignee: $given.assignee, reasoning: $given.reasoning})
