// Which disputes stand?
// Parameters: after (key of the last row), about (an entity, or null), statuses (or null), assignee (or null), limit. Rows: key.
MATCH (c:Claim)
WHERE c.disputed = true AND c.disputeKey BEYOND $given.after
  AND ($given.about IS NULL OR $given.about = c.subjectId OR $given.about = c.objectId)
WITH DISTINCT c.disputeKey AS key
OPTIONAL MATCH (d:Dispute {key: key})
WITH key, coalesce(d.status, 'open') AS status, d.assignee AS assignee
WHERE ($given.statuses IS NULL OR status IN $given.statuses) AND ($given.assignee IS NULL OR assignee = $given.assignee)
RETURN key ORDER BY key WAY LIMIT $given.limit
