// Which links run between these entities?
// Parameters: ids, and those of link-passes (any, asKnownAt, minOrigins, minTellers). Rows: the links, by key.
UNWIND $given.ids AS wanted
MATCH (n:Entity {id: wanted})
WITH collect(n) AS nodes
UNWIND nodes AS a
MATCH (a)-[r:LINK]->(b)
WHERE b IN nodes AND @link-passes(ENDS: a.type, b.type)
RETURN @link-columns(ENDS: a.type, b.type)
ORDER BY key
