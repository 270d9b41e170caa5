// Which steps lead from these entities to others?
// Parameters: ids, limit, those of visitable (between, visitable, avoided), and those of link-passes (any, asKnownAt, minOrigins, minTellers).
// Rows: key (of the link), id (the entity it leads to), degree (of that). In no order: the caller takes fewer than `limit` as all of them.
UNWIND $given.ids AS wanted
MATCH (e:Entity {id: wanted})-[r:LINK]-(o:Entity)
WHERE @link-passes(ENDS: e.type, o.type) AND @visitable(IT: o)
RETURN r.key AS key, o.id AS id, @stored-degree(IT: o) AS degree
LIMIT $given.limit
