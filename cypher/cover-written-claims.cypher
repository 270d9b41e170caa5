// Puts claims that were just written or accepted under the withdrawals of their documents and speakers that stand.
// Parameters: ids. Rows: id, by and reason (of the first of its withdrawals), one for each claim that has come under one.
UNWIND $given.ids AS wanted
MATCH (c:Claim {id: wanted}) WHERE c.live
CALL (c) {
  MATCH (w:Withdrawal {openKey: 'document|' + c.documentId})
  RETURN w
  UNION
  MATCH (v:Voice {claimId: c.id})
  UNWIND ['document|' + v.viaId, 'document|' + v.givenViaId, 'speaker|' + v.speakerId, 'speaker|' + v.givenSpeakerId] AS key
  MATCH (w:Withdrawal {openKey: key})
  RETURN w
}
MERGE (w)-[:COVERS]->(c)
WITH c, w ORDER BY w.seq
WITH c, collect(w)[0] AS first
RETURN c.id AS id, first.by AS by, first.reason AS reason ORDER BY id
