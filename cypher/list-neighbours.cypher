// Which entities are one link away from these, those with most origins first?
// Parameters: ids, seen (entities that do not count as they were met before; holds ids), limit, and those of link-passes (any, asKnownAt, minOrigins, minTellers).
// Rows: id, degree; by most origins, then by id. Of a hub's neighbours only `limit` are held in their order.
UNWIND $given.ids AS wanted
MATCH (e:Entity {id: wanted})-[r:LINK]-(o)
WITH o, r
WHERE @link-passes(ENDS: o.type)
WITH o, max(r.origins) AS origins
WITH o, o.id AS id, origins
WHERE NOT id IN $given.seen
WITH o, id, origins ORDER BY origins DESC, id LIMIT $given.limit
RETURN id, @stored-degree(IT: o) AS degree
