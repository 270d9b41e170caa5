// Withdraws claims: they stay, with a tombstone, and so do their voices, which no longer count.
// Parameters: ids, at (ISO 8601), by, reason. Rows: one for each, with what hangs on it.
UNWIND $given.ids AS wanted
MATCH (c:Claim {id: wanted})
SET c.live = false, c.disputed = false, c.withdrawnAt = $given.at, c.withdrawnBy = $given.by, c.withdrawnReason = $given.reason
WITH c
CALL (c) {
  MATCH (v:Voice {claimId: c.id})
  SET v.live = false, v.withdrawnAt = $given.at
  RETURN collect(v.linkKey) AS actKeys
}
RETURN c.id AS id, c.linkKey AS linkKey, c.disputeKey AS disputeKey, c.subjectId AS subjectId, actKeys
