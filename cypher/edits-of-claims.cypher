// What did editing do to these claims?
// Parameters: ids. Rows: one a claim that was withdrawn or stands in the place of another.
UNWIND $given.ids AS wanted
MATCH (c:Claim {id: wanted}) WHERE c.withdrawnAt IS NOT NULL OR c.correctsId IS NOT NULL
RETURN c.id AS id, c.withdrawnAt AS at, c.withdrawnBy AS by, c.withdrawnReason AS reason, c.correctsId AS correctsId,
  c.correctedById AS correctedById
