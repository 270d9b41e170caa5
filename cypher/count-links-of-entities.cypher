// How many links does each entity have, by predicate and direction?
// Parameters: ids, the filter's link parameters (types, linkTypes, accordingTo, rungs, minOrigins, disputed, timed, fromDay, toDay, documents, byClaim). Rows: entityId, relationshipType, out, count.
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})-[r:LINK]-(o:Entity)
WHERE (size($linkTypes) = 0 OR type(r) IN $linkTypes)
    AND r.disputed IN $disputed
    AND (size($types) = 0 OR o.type IN $types)
    AND CASE WHEN NOT $byClaim THEN r.origins >= $minOrigins ELSE COUNT {
        MATCH (s:Support {linkKey: r.key})
        WHERE NOT s.against
        AND (size($accordingTo) = 0 OR (s.originId IN $accordingTo AND s.originStance <> 'denies'))
        AND s.rungs <= $rungs
        AND (NOT $timed OR (s.toDay >= $fromDay AND s.fromDay <= $toDay))
        AND (size($documents) = 0 OR s.documentId IN $documents)
        RETURN DISTINCT s.originId
      } >= $minOrigins END
RETURN wanted AS entityId, type(r) AS relationshipType, startNode(r) = e AS out, count(DISTINCT r) AS count
