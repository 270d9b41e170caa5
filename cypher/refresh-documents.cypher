// Writes what is derived from the live claims that rest on a document.
// Parameters: ids. Rows: none. dependentsKey sorts those with most first, so that one index gives the order.
UNWIND $given.ids AS wanted
MATCH (d:Document {id: wanted})
CALL (d) {
  CALL (d) {
    MATCH (c:Claim {documentId: d.id}) WHERE c.live
    RETURN c.id AS claimId
    UNION
    MATCH (d)<-[:VIA]-(v:Voice) WHERE v.live
    RETURN v.claimId AS claimId
  }
  RETURN count(claimId) AS dependents
}
SET d.dependentsKey = right('000000000' + toString(999999999 - dependents), 9) + '|' + d.id
