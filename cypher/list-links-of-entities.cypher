// Which links does each entity have?
// Parameters: ids, out, in (directions wanted), afterOrigins, afterKey, limit (a parent), the filter's link parameters (types, linkTypes, accordingTo, rungs, minOrigins, disputed, timed, fromDay, toDay, documents, byClaim).
// Rows: entityId and the link, most origins first, then by key. A subquery an entity keeps one hub from taking all rows.
UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (e:Entity {id: wanted})-[r:LINK]-(o:Entity)
  WHERE (($out AND startNode(r) = e) OR ($in AND endNode(r) = e))
    AND (r.origins < $afterOrigins OR (r.origins = $afterOrigins AND r.key > $afterKey))
    AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
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
  WITH DISTINCT r ORDER BY r.origins DESC, r.key LIMIT $limit
  RETURN r
}
RETURN wanted AS entityId, r.key AS key, r.claims AS claims, r.tellers AS tellers, r.origins AS origins, r.denied AS denied,
  r.stances AS stances, r.disputed AS disputed, r.from AS from, r.to AS to
