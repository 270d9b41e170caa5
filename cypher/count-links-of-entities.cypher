// How many links does each entity have, by predicate and direction?
// Parameters: ids, the filter's link parameters (types, linkTypes, accordingTo, rungs, minOrigins, disputed, timed, fromDay, toDay, documents, byClaim, unrestricted). Rows: entityId, relationshipType, out, count.
UNWIND $given.ids AS wanted
MATCH (e:Entity {id: wanted})-[r:LINK]-(o:Entity)
WHERE ($given.unrestricted OR ((size($given.linkTypes) = 0 OR type(r) IN $given.linkTypes)
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
RETURN wanted AS entityId, type(r) AS relationshipType, startNode(r) = e AS out, count(*) AS count
