// Which dispute keys do live claims have?
// Parameters: after, limit. Rows: key, ascending, each once.
MATCH (c:Claim) WHERE c.disputeKey > $given.after AND c.live
RETURN DISTINCT c.disputeKey AS key ORDER BY key LIMIT $given.limit
