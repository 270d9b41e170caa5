// Which entities pass the filter?
// Parameters: anchored (what the question begins from), after (key of the last row), limit, typesSuffice, and those of link-passes (any, asKnownAt, minOrigins, minTellers).
// Rows: entity, cursor, in the order of KEY. Begun from an index that has the order, a page reads only what it returns.
UNWIND $given.anchored AS one
CALL (one) {
  @ANCHOR
  WHERE e.KEY BEYOND $given.after AND (@entity-passes)
  RETURN e ORDER BY e.KEY WAY LIMIT $given.limit
}
WITH DISTINCT e ORDER BY e.KEY WAY LIMIT $given.limit
RETURN @entity-list(IT: e) AS entity, e.KEY AS cursor
ORDER BY cursor WAY
