// Accepts claims that wait: from now on they count, and so do their voices. Others are left as they are.
// Parameters: ids, at (ISO 8601), by. Rows: one for each that was accepted, with what hangs on it.
UNWIND $given.ids AS wanted
MATCH (c:Claim {id: wanted}) WHERE c.proposed AND c.withdrawnAt IS NULL
SET c.live = true, c.proposed = false, c.acceptedAt = $given.at, c.acceptedBy = $given.by, c.proposedAt = c.recordedAt,
  c.recordedAt = $given.at, c.recordedKey = $given.at + '|' + c.id
WITH c
CALL (c) {
  MATCH (v:Voice {claimId: c.id})
  SET v.live = true, v.proposed = false, v.recordedAt = $given.at
  RETURN collect(v.linkKey) AS actKeys
}
RETURN c.id AS id, c.linkKey AS linkKey, c.disputeKey AS disputeKey, c.subjectId AS subjectId, actKeys
