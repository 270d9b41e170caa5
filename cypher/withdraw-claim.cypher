// Withdraws a claim: it stays, with a tombstone, and so do its voices, which no longer count.
// Parameters: id, at (ISO 8601), by, reason. Rows: one, with what hangs on it.
MATCH (c:Claim {id: $given.id})
SET c.live = false, c.disputed = false, c.withdrawnAt = $given.at, c.withdrawnBy = $given.by, c.withdrawnReason = $given.reason
WITH c
CALL (c) {
  MATCH (v:Voice {claimId: c.id})
  SET v.live = false, v.withdrawnAt = $given.at
  RETURN collect(v.linkKey) AS actKeys
}
RETURN c.linkKey AS linkKey, c.disputeKey AS disputeKey, c.subjectId AS subjectId, actKeys
