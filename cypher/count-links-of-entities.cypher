// How many links does each entity have, by predicate and direction?
// Parameters: ids, and those of link-passes (any, asKnownAt, minOrigins, minTellers). Rows: entityId, relationshipType, out, count.
UNWIND $given.ids AS wanted
MATCH (e:Entity {id: wanted})-[r:LINK]-(o:Entity)
WHERE @link-passes(ENDS: o.type)
RETURN wanted AS entityId, type(r) AS relationshipType, startNode(r) = e AS out, count(*) AS count
