// How are two entities linked, in the fewest hops?
// Parameters: from, to, limit, between (types of every entity between the ends; empty = any), and those of link-passes (any, asKnownAt, minOrigins, minTellers); HOPS is filled in.
// Rows: ids (the entities in order), links (their properties, in order), fewest (origins behind the weakest hop); strongest first.
// allShortestPaths checks each link while it searches; a path pattern with a filter after it would build all paths first.
MATCH (a:Entity {id: $given.from}), (b:Entity {id: $given.to})
MATCH p = allShortestPaths((a)-[:LINK*..HOPS]-(b))
WHERE all(r IN relationships(p) WHERE @link-passes(ENDS: startNode(r).type, endNode(r).type))
  AND all(n IN nodes(p)[1..-1] WHERE size($given.between) = 0 OR n.type IN $given.between)
WITH [n IN nodes(p) | n.id] AS ids, [r IN relationships(p) | properties(r)] AS links, [r IN relationships(p) | r.key] AS keys,
  reduce(fewest = 1000000000, r IN relationships(p) | CASE WHEN r.origins < fewest THEN r.origins ELSE fewest END) AS fewest
RETURN ids, links, fewest
ORDER BY fewest DESC, keys LIMIT $given.limit
