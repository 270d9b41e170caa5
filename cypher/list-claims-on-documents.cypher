// Which claims that pass the filter rest on each of these documents: made in it, or heard through it?
// Parameters: ids, after (key of the last row), limit (a parent), withDetails, withEnds, withEndDetails, withEvidence, withEvidenceDetails, withVoices, and those of claim-passes (any, asKnownAt, minOrigins, minTellers).
// Rows: parentId and the claim, in the order of its KEY, cursor.
UNWIND $given.ids AS wanted
CALL (wanted) {
  CALL (wanted) {
    MATCH (c:Claim {documentId: wanted})
    RETURN c
    UNION
    MATCH (:Document {id: wanted})<-[:VIA]-(v:Voice)
    MATCH (c:Claim {id: v.claimId})
    RETURN c
  }
  WITH c
  WHERE c.KEY BEYOND $given.after AND @claim-passes(ENDS: c.subjectType, c.objectType)
  WITH c ORDER BY c.KEY WAY LIMIT $given.limit
  RETURN c
}
RETURN wanted AS parentId, @claim-columns, @claim-along, c.KEY AS cursor
