// How are two entities linked, in the fewest hops?
// Parameters: from, to, limit, the filter's link parameters (types, linkTypes, accordingTo, rungs, minOrigins, disputed, timed, fromDay, toDay, documents, byClaim, unrestricted); HOPS is filled in.
// Rows: ids (the entities in order), links (their properties, in order), fewest (origins behind the weakest hop); strongest first.
// allShortestPaths checks each link while it searches; a path pattern with a filter after it would build all paths first.
MATCH (a:Entity {id: $given.from}), (b:Entity {id: $given.to})
MATCH p = allShortestPaths((a)-[:LINK*..HOPS]-(b))
WHERE all(r IN relationships(p) WHERE $given.unrestricted OR ((size($given.linkTypes) = 0 OR type(r) IN $given.linkTypes)
      AND r.disputed IN $given.disputed
      AND CASE WHEN NOT $given.byClaim THEN r.origins >= $given.minOrigins ELSE COUNT {
          MATCH (s:Support {linkKey: r.key})
          WHERE NOT s.against
          AND (size($given.accordingTo) = 0 OR (s.originId IN $given.accordingTo AND s.originStance <> 'denies'))
          AND s.rungs <= $given.rungs
          AND (NOT $given.timed OR (s.toDay >= $given.fromDay AND s.fromDay <= $given.toDay))
          AND (size($given.documents) = 0 OR s.documentId IN $given.documents)
          RETURN DISTINCT s.originId
        } >= $given.minOrigins END))
  AND all(n IN nodes(p)[1..-1] WHERE size($given.types) = 0 OR n.type IN $given.types)
WITH [n IN nodes(p) | n.id] AS ids, [r IN relationships(p) | properties(r)] AS links, [r IN relationships(p) | r.key] AS keys,
  reduce(fewest = 1000000000, r IN relationships(p) | CASE WHEN r.origins < fewest THEN r.origins ELSE fewest END) AS fewest
RETURN ids, links, fewest
ORDER BY fewest DESC, keys LIMIT $given.limit
