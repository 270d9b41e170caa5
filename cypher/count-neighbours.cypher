// How many entities are one link away from these?
// Parameters: ids, seen (entities that do not count as they were met before; holds ids), and those of link-passes (any, asKnownAt, minOrigins, minTellers).
// Rows: one: count.
UNWIND $given.ids AS wanted
MATCH (e:Entity {id: wanted})-[r:LINK]-(o)
WITH o, r
WHERE @link-passes(ENDS: o.type)
WITH DISTINCT o
WHERE NOT o.id IN $given.seen
RETURN count(o) AS count
