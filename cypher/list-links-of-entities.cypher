// Which links does each entity have?
// Parameters: ids, out, in (directions wanted), afterOrigins, afterKey, limit (a parent), the filter's link parameters (types, linkTypes, accordingTo, rungs, minOrigins, disputed, fromDay, toDay, documents, byClaim).
// Rows: entityId and the link, most origins first, then by key. A subquery an entity keeps one hub from taking all rows.
UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (e:Entity {id: wanted})-[r:LINK]-(o:Entity)
  WHERE (($out AND startNode(r) = e) OR ($in AND endNode(r) = e))
    AND ($afterOrigins IS NULL OR r.origins < $afterOrigins OR (r.origins = $afterOrigins AND r.key > $afterKey))
    AND ($linkTypes IS NULL OR type(r) IN $linkTypes)
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
  WITH DISTINCT r ORDER BY r.origins DESC, r.key LIMIT $limit
  RETURN r
}
RETURN wanted AS entityId, r.key AS key, r.claims AS claims, r.tellers AS tellers, r.origins AS origins, r.denied AS denied,
  r.stances AS stances, r.disputed AS disputed, r.from AS from, r.to AS to
