// Which links run between these entities?
// Parameters: ids, the filter's link parameters (types, linkTypes, accordingTo, rungs, minOrigins, disputed, timed, fromDay, toDay, documents, byClaim, unrestricted). Rows: the links, by key.
UNWIND $given.ids AS wanted
MATCH (n:Entity {id: wanted})
WITH collect(n) AS nodes
UNWIND nodes AS a
MATCH (a)-[r:LINK]->(b)
WHERE b IN nodes
  AND ($given.unrestricted OR ((size($given.linkTypes) = 0 OR type(r) IN $given.linkTypes)
      AND r.disputed IN $given.disputed
      AND (size($given.types) = 0 OR a.type IN $given.types OR b.type IN $given.types)
      AND CASE WHEN NOT $given.byClaim THEN r.origins >= $given.minOrigins ELSE COUNT {
          MATCH (s:Support {linkKey: r.key})
          WHERE NOT s.against
          AND (size($given.accordingTo) = 0 OR (s.originId IN $given.accordingTo AND s.originStance <> 'denies'))
          AND s.rungs <= $given.rungs
          AND (NOT $given.timed OR (s.toDay >= $given.fromDay AND s.fromDay <= $given.toDay))
          AND (size($given.documents) = 0 OR s.documentId IN $given.documents)
          RETURN DISTINCT s.originId
        } >= $given.minOrigins END))
RETURN r.key AS key, r.claims AS claims, r.tellers AS tellers, r.origins AS origins, r.denied AS denied,
  r.stances AS stances, r.disputed AS disputed, r.from AS from, r.to AS to
ORDER BY key
