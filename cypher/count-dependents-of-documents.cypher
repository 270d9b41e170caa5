// How many live claims rest on each of these documents: made in it, or heard through it?
// Parameters: ids. Rows: id, count; none for a document nothing rests on.
UNWIND $given.ids AS wanted
CALL (wanted) {
  MATCH (c:Claim {documentId: wanted}) WHERE c.live RETURN c.id AS claimId
  UNION
  MATCH (:Document {id: wanted})<-[:VIA]-(v:Voice) WHERE v.live RETURN v.claimId AS claimId
}
RETURN wanted AS id, count(claimId) AS count
