// Which entities are one link away from these?
// Parameters: ids, limit, the filter's link parameters (types, linkTypes, accordingTo, rungs, minOrigins, disputed, fromDay, toDay, documents, byClaim).
// Rows: id, the ones with most origins first, then by id. Those asked from are left out by the caller, who knows all hops.
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})-[r:LINK]-(o:Entity)
WHERE ($linkTypes IS NULL OR type(r) IN $linkTypes)
    AND ($disputed IS NULL OR r.disputed = $disputed)
    AND ($types IS NULL OR o.type IN $types)
    AND CASE WHEN NOT $byClaim THEN r.origins >= $minOrigins ELSE COUNT {
        MATCH (s:Support {linkKey: r.key})
        WHERE NOT s.against
        AND ($accordingTo IS NULL OR (s.originId IN $accordingTo AND s.originStance <> 'denies'))
        AND ($rungs IS NULL OR s.rungs <= $rungs)
        AND ($fromDay IS NULL OR s.toDay >= $fromDay) AND ($toDay IS NULL OR s.fromDay <= $toDay)
        AND ($documents IS NULL OR s.documentId IN $documents)
        RETURN DISTINCT s.originId
      } >= $minOrigins END
RETURN o.id AS id, max(r.origins) AS origins
ORDER BY origins DESC, id LIMIT $limit
