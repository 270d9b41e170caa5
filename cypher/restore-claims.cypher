// Lets withdrawn claims count again. When they were withdrawn, until when, by whom and why is kept in lists, on their voices too.
// Parameters: ids, at (ISO 8601), by. Rows: one for each, with what hangs on it.
UNWIND $given.ids AS wanted
MATCH (c:Claim {id: wanted})
SET c.live = true, c.absentFrom = coalesce(c.absentFrom, []) + c.withdrawnAt, c.absentTo = coalesce(c.absentTo, []) + $given.at,
  c.absentBy = coalesce(c.absentBy, []) + c.withdrawnBy, c.absentReasons = coalesce(c.absentReasons, []) + c.withdrawnReason,
  c.restoredBy = coalesce(c.restoredBy, []) + $given.by
REMOVE c.withdrawnAt, c.withdrawnBy, c.withdrawnReason
WITH c
CALL (c) {
  MATCH (v:Voice {claimId: c.id})
  SET v.live = true, v.absentFrom = c.absentFrom, v.absentTo = c.absentTo
  REMOVE v.withdrawnAt
  RETURN collect(v.linkKey) AS actKeys
}
RETURN c.id AS id, c.linkKey AS linkKey, c.disputeKey AS disputeKey, c.subjectId AS subjectId, actKeys
