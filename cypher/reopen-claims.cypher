// Lets claims that were rejected, and not corrected, wait again. Others are left as they are.
// Parameters: ids. Rows: one for each that waits again, with what hangs on it.
UNWIND $given.ids AS wanted
MATCH (c:Claim {id: wanted}) WHERE c.proposed AND c.withdrawnAt IS NOT NULL AND c.correctedById IS NULL
REMOVE c.withdrawnAt, c.withdrawnBy, c.withdrawnReason
WITH c
CALL (c) {
  MATCH (v:Voice {claimId: c.id})
  REMOVE v.withdrawnAt
  RETURN count(v) AS voices
}
RETURN c.id AS id, c.linkKey AS linkKey, c.disputeKey AS disputeKey, c.subjectId AS subjectId
