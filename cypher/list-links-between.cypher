// Which links run between these entities?
// Parameters: ids, the filter's link parameters (types, linkTypes, accordingTo, rungs, minOrigins, disputed, fromDay, toDay, documents, byClaim). Rows: the links, by key.
UNWIND $ids AS wanted
MATCH (a:Entity {id: wanted})-[r:LINK]->(b:Entity)
WHERE b.id IN $ids
  AND ($linkTypes IS NULL OR type(r) IN $linkTypes)
    AND ($disputed IS NULL OR r.disputed = $disputed)
    AND ($types IS NULL OR a.type IN $types OR b.type IN $types)
    AND CASE WHEN NOT $byClaim THEN r.origins >= $minOrigins ELSE COUNT {
        MATCH (s:Support {linkKey: r.key})
        WHERE NOT s.against
        AND ($accordingTo IS NULL OR (s.originId IN $accordingTo AND s.originStance <> 'denies'))
        AND ($rungs IS NULL OR s.rungs <= $rungs)
        AND ($fromDay IS NULL OR s.toDay >= $fromDay) AND ($toDay IS NULL OR s.fromDay <= $toDay)
        AND ($documents IS NULL OR s.documentId IN $documents)
        RETURN DISTINCT s.originId
      } >= $minOrigins END
RETURN r.key AS key, r.claims AS claims, r.tellers AS tellers, r.origins AS origins, r.denied AS denied,
  r.stances AS stances, r.disputed AS disputed, r.from AS from, r.to AS to
ORDER BY key
