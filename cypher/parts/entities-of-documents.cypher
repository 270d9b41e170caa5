// Begin from a document: itself, what it names, what its claims are about, and who speaks in it.
// Parameters: anchored. Of the statement: one.
CALL (one) {
  MATCH (e:Entity {id: one})
  RETURN e
  UNION
  MATCH (:Passage {documentId: one})<-[:AT]-()-[:NAMES]->(e)
  RETURN e
  UNION
  MATCH (c:Claim {documentId: one})-[:SUBJECT|OBJECT]->(e)
  RETURN e
  UNION
  MATCH (c:Claim {documentId: one})
  MATCH (v:Voice {claimId: c.id})-[:SPEAKER|VIA]->(e)
  RETURN e
}
WITH e
