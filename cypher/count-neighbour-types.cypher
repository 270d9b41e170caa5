// How many entities of each type are one link away from each entity?
// Parameters: ids, and those of link-passes (any, asKnownAt, minOrigins, minTellers).
// Rows: entityId, type, count (entities, each once however many links lead to it), most first, then by type.
UNWIND $given.ids AS wanted
MATCH (e:Entity {id: wanted})-[r:LINK]-(o:Entity)
WHERE @link-passes(ENDS: o.type)
WITH wanted, o.type AS type, count(DISTINCT o) AS count
RETURN wanted AS entityId, type, count
ORDER BY entityId, count DESC, type
