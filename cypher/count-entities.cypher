// How many entities pass the filter?
// Parameters: anchored (what the question begins from), typesSuffice, and those of link-passes (any, asKnownAt, minOrigins, minTellers). Rows: one, count.
UNWIND $given.anchored AS one
CALL (one) {
  @ANCHOR
  WHERE @entity-passes
  RETURN e
}
RETURN count(DISTINCT e) AS count
