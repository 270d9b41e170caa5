// Which claims pass the filter?
// Parameters: anchored (what the question begins from), after (key of the last row, '' or the last text for the first page), limit, withDetails, withEnds, withEndDetails, withEvidence, withEvidenceDetails, withVoices, and those of claim-passes (any, asKnownAt, minOrigins, minTellers).
// Rows: the claims in the order of their KEY, cursor. Each anchor gives its own first rows, by an index that has their order where there is one.
// Every claim has an order key; asking for it lets the indexes of two properties serve.
UNWIND $given.anchored AS one
CALL (one) {
  @ANCHOR
  WHERE c.KEY BEYOND $given.after AND c.orderKey > '' AND @claim-passes(ENDS: c.subjectType, c.objectType)
  RETURN c ORDER BY c.KEY WAY LIMIT $given.limit
}
WITH DISTINCT c ORDER BY c.KEY WAY LIMIT $given.limit
RETURN @claim-columns, @claim-along, c.KEY AS cursor
ORDER BY cursor WAY
