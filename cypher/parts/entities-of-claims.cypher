// Begin from claims: what they are about, and who speaks in them.
// Parameters: those of the claims' own anchor, which stands for CLAIMS.
CALL (one) {
  @CLAIMS
  WHERE c.orderKey > ''
  RETURN c
}
CALL (c) {
  MATCH (c)-[:SUBJECT|OBJECT]->(e)
  RETURN e
  UNION
  MATCH (v:Voice {claimId: c.id})-[:SPEAKER|VIA]->(e)
  RETURN e
}
WITH DISTINCT e
