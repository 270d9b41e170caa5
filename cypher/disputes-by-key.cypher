// What is disputed, and how does it stand with each dispute?
// Parameters: keys. Rows: one a key that live claims dispute, or of which something was decided: its claims as lists that
// `claimParts` reads, in the order of reading; what was decided last.
UNWIND $given.keys AS key
OPTIONAL MATCH (d:Dispute {key: key})
CALL (key) {
  MATCH (c:Claim {disputeKey: key}) WHERE c.live AND c.disputed
  WITH c ORDER BY c.orderKey
  RETURN collect([c.id, c.contentKey, c.against, c.objectKind, c.tellerId, c.originId]) AS claims
}
WITH key, d, claims WHERE d IS NOT NULL OR size(claims) > 0
RETURN key, claims, coalesce(d.status, 'open') AS status, d.assignee AS assignee, d.reasoning AS reasoning,
  coalesce(d.decisions, 0) AS decisions
