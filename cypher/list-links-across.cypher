// Which links run between one set of entities and another?
// Parameters: left, right (ids), hub (links from which an entity is a hub), limit, and those of link-passes (any, asKnownAt, minOrigins, minTellers).
// Rows: key. In no order: the caller takes fewer than `limit` as all of them. A link of two entities that are in both sets comes twice.
// A hub is never read through: it is looked for from the other end.
UNWIND $given.left AS one
MATCH (a:Entity {id: one})
CALL (a) {
  WITH a WHERE coalesce(@stored-degree(IT: a), 0) < $given.hub
  MATCH (a)-[r:LINK]-(b:Entity)
  WHERE b.id IN $given.right
  RETURN r, b
  UNION ALL
  WITH a WHERE @stored-degree(IT: a) >= $given.hub
  UNWIND $given.right AS other
  MATCH (b:Entity {id: other})
  MATCH (a)-[r:LINK]-(b)
  RETURN r, b
}
WITH a, r, b
WHERE @link-passes(ENDS: a.type, b.type)
RETURN r.key AS key
LIMIT $given.limit
