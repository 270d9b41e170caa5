// Which claims that pass the filter report each of these entities at second hand: it speaks below the publisher, and is not quoted by it?
// Parameters: ids, after (key of the last row), limit (a parent), withDetails, withEnds, withEndDetails, withEvidence, withEvidenceDetails, withVoices, and those of claim-passes (any, asKnownAt, minOrigins, minTellers).
// Rows: parentId and the claim, in the order of its KEY, cursor.
UNWIND $given.ids AS wanted
CALL (wanted) {
  MATCH (v:Voice {speakerId: wanted}) WHERE v.rung > 0
  WITH DISTINCT wanted, v.claimId AS claimId
  MATCH (c:Claim {id: claimId})
  WHERE c.KEY BEYOND $given.after AND NOT (c.originId = wanted AND c.directQuote AND c.rungs <= 2)
    AND @claim-passes(ENDS: c.subjectType, c.objectType)
  WITH c ORDER BY c.KEY WAY LIMIT $given.limit
  RETURN c
}
RETURN wanted AS parentId, @claim-columns, @claim-along, c.KEY AS cursor
