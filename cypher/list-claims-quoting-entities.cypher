// Which claims that pass the filter quote each of these entities: it is the last voice, in direct quotation, with nobody between it and the publisher?
// Parameters: ids, after (key of the last row), limit (a parent), withDetails, withEnds, withEndDetails, withEvidence, withEvidenceDetails, withVoices, and those of claim-passes (any, asKnownAt, minOrigins, minTellers).
// Rows: parentId and the claim, in the order of its KEY, cursor.
// The last voice stands in the order, though it is one: Neo4j then takes the order of reading from the index of both.
UNWIND $given.ids AS wanted
CALL (wanted) {
  MATCH (c:Claim {originId: wanted})
  WHERE c.orderKey > '' AND c.KEY BEYOND $given.after AND c.directQuote AND c.rungs <= 2
    AND @claim-passes(ENDS: c.subjectType, c.objectType)
  WITH c ORDER BY c.originId WAY, c.KEY WAY LIMIT $given.limit
  RETURN c
}
RETURN wanted AS parentId, @claim-columns, @claim-along, c.KEY AS cursor
