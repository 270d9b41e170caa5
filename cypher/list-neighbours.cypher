// Which entities are one link away from these?
// Parameters: ids, limit, and those of link-passes (any, asKnownAt, minOrigins, minTellers).
// Rows: id, the ones with most origins first, then by id. Those asked from are left out by the caller, who knows all hops.
UNWIND $given.ids AS wanted
MATCH (e:Entity {id: wanted})-[r:LINK]-(o:Entity)
WHERE @link-passes(ENDS: o.type)
RETURN o.id AS id, max(r.origins) AS origins
ORDER BY origins DESC, id LIMIT $given.limit
