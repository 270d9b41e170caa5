// Which entities stand between two hubs, and by which links?
// Parameters: pairs [[id, id]] (the hub with fewer links first), limit, those of visitable (between, visitable, avoided), and those of link-passes (any, asKnownAt, minOrigins, minTellers).
// Rows: first, second: the keys of the two links. In no order: the caller takes fewer than `limit` as all of them.
// The smaller hub is read through; each of its neighbours is then looked for at the other from the neighbour's side. Both links are
// checked in one place, as each place is planned.
UNWIND $given.pairs AS pair
MATCH (a:Entity {id: pair[0]}), (b:Entity {id: pair[1]})
MATCH (a)-[first:LINK]-(m)
WHERE m <> b AND @visitable(IT: m)
MATCH (m)-[second:LINK]-(b)
WHERE all(r IN [first, second] WHERE @link-passes(ENDS: startNode(r).type, endNode(r).type))
RETURN first.key AS first, second.key AS second
LIMIT $given.limit
