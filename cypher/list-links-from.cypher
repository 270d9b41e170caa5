// Which links go out from these entities, or come in from hubs?
// Parameters: ids (of none that is a hub), hub (links from which an entity is one), and those of link-passes (any, asKnownAt, minOrigins, minTellers).
// Rows: the links; the caller keeps those whose other end it asked for too.
// With thousands of ids that is told much quicker by a set than by a list here. A hub's links are found from their other ends.
UNWIND $given.ids AS wanted
MATCH (n:Entity {id: wanted})
CALL (n) {
  MATCH (n)-[r:LINK]->(b:Entity)
  RETURN n AS a, r, b
  UNION ALL
  MATCH (n)<-[r:LINK]-(a:Entity)
  WHERE coalesce(@stored-degree(IT: a), 0) >= $given.hub
  RETURN a, r, n AS b
}
WITH a, r, b
WHERE @link-passes(ENDS: a.type, b.type)
RETURN @link-columns(ENDS: a.type, b.type)
