// Which claims that pass the filter stand behind each of these links, denials included?
// Parameters: ids (link keys), after (key of the last row), limit (a parent), withDetails, withEnds, withEndDetails, withEvidence, withEvidenceDetails, withVoices, and those of claim-passes (any, asKnownAt, minOrigins, minTellers).
// Rows: parentId and the claim, in the order of its KEY, cursor.
UNWIND $given.ids AS wanted
CALL (wanted) {
  MATCH (s:Support {linkKey: wanted})
  WITH DISTINCT s.claimId AS claimId
  MATCH (c:Claim {id: claimId})
  WHERE c.KEY BEYOND $given.after AND @claim-passes(ENDS: c.subjectType, c.objectType)
  WITH c ORDER BY c.KEY WAY LIMIT $given.limit
  RETURN c
}
RETURN wanted AS parentId, @claim-columns, @claim-along, c.KEY AS cursor
