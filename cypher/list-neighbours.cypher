// Which entities are one link away from these?
// Parameters: ids, limit, the filter's link parameters (types, linkTypes, accordingTo, rungs, minOrigins, disputed, timed, fromDay, toDay, documents, byClaim).
// Rows: id, the ones with most origins first, then by id. Those asked from are left out by the caller, who knows all hops.
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
RETURN o.id AS id, max(r.origins) AS origins
ORDER BY origins DESC, id LIMIT $limit
