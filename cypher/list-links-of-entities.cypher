// Which links does each entity have?
// Parameters: ids, direction (OUT, IN, BOTH), afterMeasure, afterKey (of the last row), limit (a parent), and those of link-passes (any, asKnownAt, minOrigins, minTellers).
// Rows: entityId, the link and the other end, by its measure KEY, most first, then by key. A subquery an entity keeps one hub from taking all rows.
UNWIND $given.ids AS wanted
CALL (wanted) {
  MATCH (e:Entity {id: wanted})-[r:LINK]-(o:Entity)
  WHERE @ANCHOR AND @link-passes(ENDS: o.type)
  WITH r, o ORDER BY r.KEY BACK, r.key WAY LIMIT $given.limit
  RETURN r, o
}
RETURN wanted AS entityId, @link-columns(ENDS: o.type), @entity-list(IT: o) AS other, r.KEY AS measure
