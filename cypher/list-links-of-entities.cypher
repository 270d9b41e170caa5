// Which links does each entity have?
// Parameters: ids, direction (OUT, IN, BOTH), afterOrigins, afterKey, limit (a parent), the filter's link parameters (types, linkTypes, accordingTo, rungs, minOrigins, disputed, timed, fromDay, toDay, documents, byClaim, unrestricted).
// Rows: entityId and the link, most origins first, then by key. A subquery an entity keeps one hub from taking all rows.
UNWIND $given.ids AS wanted
CALL (wanted) {
  MATCH (e:Entity {id: wanted})-[r:LINK]-(o:Entity)
  WHERE ($given.direction = 'BOTH' OR ($given.direction = 'OUT' AND startNode(r) = e) OR ($given.direction = 'IN' AND endNode(r) = e))
    AND (r.origins < $given.afterOrigins OR (r.origins = $given.afterOrigins AND r.key > $given.afterKey))
    AND ($given.unrestricted OR ((size($given.linkTypes) = 0 OR type(r) IN $given.linkTypes)
      AND r.disputed IN $given.disputed
      AND (size($given.types) = 0 OR o.type IN $given.types)
      AND CASE WHEN NOT $given.byClaim THEN r.origins >= $given.minOrigins ELSE COUNT {
          MATCH (s:Support {linkKey: r.key})
          WHERE NOT s.against
          AND (size($given.accordingTo) = 0 OR (s.originId IN $given.accordingTo AND s.originStance <> 'denies'))
          AND s.rungs <= $given.rungs
          AND (NOT $given.timed OR (s.toDay >= $given.fromDay AND s.fromDay <= $given.toDay))
          AND (size($given.documents) = 0 OR s.documentId IN $given.documents)
          RETURN DISTINCT s.originId
        } >= $given.minOrigins END))
  WITH r ORDER BY r.origins DESC, r.key LIMIT $given.limit
  RETURN r
}
RETURN wanted AS entityId, r.key AS key, r.claims AS claims, r.tellers AS tellers, r.origins AS origins, r.denied AS denied,
  r.stances AS stances, r.disputed AS disputed, r.from AS from, r.to AS to
