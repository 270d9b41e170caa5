// How many claims that pass the filter rest on each of these documents: made in it, or heard through it?
// Parameters: ids, and those of claim-passes (any, asKnownAt, minOrigins, minTellers). Rows: parentId, count.
UNWIND $given.ids AS wanted
CALL (wanted) {
  MATCH (c:Claim {documentId: wanted})
  RETURN c
  UNION
  MATCH (:Document {id: wanted})<-[:VIA]-(v:Voice)
  MATCH (c:Claim {id: v.claimId})
  RETURN c
}
WITH wanted, c
WHERE @claim-passes(ENDS: c.subjectType, c.objectType)
RETURN wanted AS parentId, count(c) AS count
