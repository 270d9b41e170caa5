// Begin from what claims are about, and who speaks in them: a speech act is about its speakers.
// Parameters: anchored. Of the statement: one.
CALL (one) {
  MATCH (:Entity {id: one})<-[:SUBJECT|OBJECT]-(c:Claim)
  RETURN c
  UNION
  MATCH (v:Voice {speakerId: one})
  MATCH (c:Claim {id: v.claimId})
  RETURN c
}
WITH c
