// Takes what was decided of a dispute to decide anew: who comes second waits.
// Parameters: key. Rows: one, what was decided last.
MERGE (d:Dispute {key: $given.key})
ON CREATE SET d.decisions = 0, d.status = 'open'
SET d.taken = coalesce(d.taken, 0) + 1
RETURN d.status AS status, d.assignee AS assignee, d.reasoning AS reasoning, d.decisions AS decisions
