// What did editing do to these claims?
// Parameters: ids. Rows: one a claim that is or was withdrawn, or stands in the place of another; past withdrawals in lists of one length.
UNWIND $given.ids AS wanted
MATCH (c:Claim {id: wanted}) WHERE c.withdrawnAt IS NOT NULL OR c.correctsId IS NOT NULL OR c.absentFrom IS NOT NULL
RETURN c.id AS id, c.withdrawnAt AS at, c.withdrawnBy AS by, c.withdrawnReason AS reason, c.correctsId AS correctsId,
  c.correctedById AS correctedById, coalesce(c.absentFrom, []) AS absentFrom, coalesce(c.absentTo, []) AS absentTo,
  coalesce(c.absentBy, []) AS absentBy, coalesce(c.absentReasons, []) AS absentReasons, coalesce(c.restoredBy, []) AS restoredBy
