// Which claims that pass the filter are made in each of these documents?
// Parameters: ids, after (key of the last row), limit (a parent), withDetails, withEnds, withEndDetails, withEvidence, withEvidenceDetails, withVoices, and those of claim-passes (any, asKnownAt, minOrigins, minTellers).
// Rows: parentId and the claim, in the order of its KEY, cursor.
UNWIND $given.ids AS wanted
CALL (wanted) {
  MATCH (c:Claim {documentId: wanted})
  WHERE c.KEY BEYOND $given.after AND @claim-passes(ENDS: c.subjectType, c.objectType)
  WITH DISTINCT c ORDER BY c.KEY WAY LIMIT $given.limit
  RETURN c
}
RETURN wanted AS parentId, @claim-columns, @claim-along, c.KEY AS cursor
