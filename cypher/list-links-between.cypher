// Which links run between these entities?
// Parameters: ids, hub (links from which an entity is a hub), and those of link-passes (any, asKnownAt, minOrigins, minTellers). Rows: the links, by key.
// A hub is asked for its links to each of the others, which is answered from their side; all others for the links that they have.
UNWIND $given.ids AS wanted
MATCH (n:Entity {id: wanted})
WITH collect(n) AS nodes
UNWIND nodes AS a
CALL (a, nodes) {
  WITH a, nodes WHERE coalesce(@stored-degree(IT: a), 0) < $given.hub
  MATCH (a)-[r:LINK]->(b:Entity)
  WHERE b IN nodes
  RETURN r, b
  UNION ALL
  WITH a, nodes WHERE @stored-degree(IT: a) >= $given.hub
  UNWIND nodes AS b
  MATCH (a)-[r:LINK]->(b)
  RETURN r, b
}
WITH a, r, b
WHERE @link-passes(ENDS: a.type, b.type)
RETURN @link-columns(ENDS: a.type, b.type)
ORDER BY key
