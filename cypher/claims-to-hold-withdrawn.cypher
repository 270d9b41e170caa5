// By what is each claim withdrawn, and by what should it be?
// Parameters: ids (of claims). Rows: id, live, withdrawnAt, by, reason, tombstones [{by, reason}] of the withdrawals that take it and stand,
// documentStands (whether a withdrawal of its document stands), isTaken (whether that one takes it).
UNWIND $given.ids AS wanted
MATCH (c:Claim {id: wanted}) WHERE NOT coalesce(c.proposed, false)
OPTIONAL MATCH (d:Withdrawal {openKey: 'document|' + c.documentId})
RETURN c.id AS id, c.live AS live, c.withdrawnAt AS withdrawnAt, c.withdrawnBy AS by, c.withdrawnReason AS reason,
  COLLECT { MATCH (w:Withdrawal)-[:COVERS]->(c) WHERE w.openKey IS NOT NULL RETURN w {.by, .reason} } AS tombstones,
  d IS NOT NULL AS documentStands, EXISTS { (d)-[:COVERS]->(c) } AS isTaken
