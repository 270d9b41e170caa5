// How many claims pass the filter?
// Parameters: anchored, and those of claim-passes (any, asKnownAt, minOrigins, minTellers). Rows: one, count.
// Every claim has an order key; asking for it lets the indexes of two properties serve.
UNWIND $given.anchored AS one
CALL (one) {
  @ANCHOR
  WHERE c.orderKey > '' AND @claim-passes(ENDS: c.subjectType, c.objectType)
  RETURN c
}
RETURN count(DISTINCT c) AS count
