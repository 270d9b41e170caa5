// How many links does each entity have, by predicate and direction?
// Parameters: ids, the filter's link parameters (types, linkTypes, accordingTo, rungs, minOrigins, disputed, fromDay, toDay, documents, byClaim). Rows: entityId, relationshipType, out, count.
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
RETURN wanted AS entityId, type(r) AS relationshipType, startNode(r) = e AS out, count(DISTINCT r) AS count
