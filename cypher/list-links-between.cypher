// Which links run between these entities?
// Parameters: ids, the filter's link parameters (types, linkTypes, accordingTo, rungs, minOrigins, disputed, timed, fromDay, toDay, documents, byClaim). Rows: the links, by key.
UNWIND $ids AS wanted
MATCH (a:Entity {id: wanted})-[r:LINK]->(b:Entity)
WHERE b.id IN $ids
  AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
    AND r.disputed IN $disputed
    AND (size($types) = 0 OR a.type IN $types OR b.type IN $types)
    AND CASE WHEN NOT $byClaim THEN r.origins >= $minOrigins ELSE COUNT {
        MATCH (s:Support {linkKey: r.key})
        WHERE NOT s.against
        AND (size($accordingTo) = 0 OR (s.originId IN $accordingTo AND s.originStance <> 'denies'))
        AND s.rungs <= $rungs
        AND (NOT $timed OR (s.toDay >= $fromDay AND s.fromDay <= $toDay))
        AND (size($documents) = 0 OR s.documentId IN $documents)
        RETURN DISTINCT s.originId
      } >= $minOrigins END
RETURN r.key AS key, r.claims AS claims, r.tellers AS tellers, r.origins AS origins, r.denied AS denied,
  r.stances AS stances, r.disputed AS disputed, r.from AS from, r.to AS to
ORDER BY key
