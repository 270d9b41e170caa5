// How many entities of these documents pass the filter? Begun from the documents.
// Parameters: mentionedIn, the filter's parameters (types, linkTypes, predicates, accordingTo, rungs, minOrigins, disputed, timed, fromDay, toDay, documents, byClaim). Rows: one, count.
CALL () {
  UNWIND $given.documents AS wanted
  MATCH (e:Entity {id: wanted})
  RETURN e
  UNION
  UNWIND $given.documents AS wanted
  MATCH (:Passage {documentId: wanted})<-[:AT]-()-[:NAMES]->(e)
  RETURN e
  UNION
  UNWIND $given.documents AS wanted
  MATCH (c:Claim {documentId: wanted})-[:SUBJECT]->(e) WHERE c.live
  RETURN e
  UNION
  UNWIND $given.documents AS wanted
  MATCH (c:Claim {documentId: wanted})-[:OBJECT]->(e) WHERE c.live AND NOT c.against
  RETURN e
  UNION
  UNWIND $given.documents AS wanted
  MATCH (c:Claim {documentId: wanted}) WHERE c.live
  MATCH (v:Voice {claimId: c.id})-[:SPEAKER|VIA]->(e)
  RETURN e
}
WITH e
WHERE (size($given.types) = 0 OR e.type IN $given.types)
  AND ($given.mentionedIn
    OR EXISTS { MATCH (e)-[r:LINK]-() WHERE (size($given.linkTypes) = 0 OR type(r) IN $given.linkTypes)
      AND r.disputed IN $given.disputed
      AND CASE WHEN NOT $given.byClaim THEN r.origins >= $given.minOrigins ELSE COUNT {
          MATCH (s:Support {linkKey: r.key})
          WHERE NOT s.against
          AND (size($given.accordingTo) = 0 OR (s.originId IN $given.accordingTo AND s.originStance <> 'denies'))
          AND s.rungs <= $given.rungs
          AND (NOT $given.timed OR (s.toDay >= $given.fromDay AND s.fromDay <= $given.toDay))
          AND (size($given.documents) = 0 OR s.documentId IN $given.documents)
          RETURN DISTINCT s.originId
        } >= $given.minOrigins END }
    OR EXISTS { MATCH (e)<-[:SUBJECT]-(c:Claim) WHERE c.live
      AND (size($given.predicates) = 0 OR c.predicate IN $given.predicates OR c.linkPredicate IN $given.predicates
        OR ('passes-on' IN $given.predicates AND c.rungs > 1))
      AND (size($given.accordingTo) = 0 OR (c.originId IN $given.accordingTo AND c.originStance <> 'denies'))
      AND c.rungs <= $given.rungs
      AND c.disputed IN $given.disputed
      AND (NOT $given.timed OR (c.toDay >= $given.fromDay AND c.fromDay <= $given.toDay))
      AND (size($given.documents) = 0 OR c.documentId IN $given.documents)
      AND ($given.minOrigins <= 1 OR COUNT {
          MATCH (same:Claim {contentKey: c.contentKey}) WHERE same.live AND NOT same.against
          AND (size($given.accordingTo) = 0 OR (same.originId IN $given.accordingTo AND same.originStance <> 'denies'))
          AND same.rungs <= $given.rungs
          AND (NOT $given.timed OR (same.toDay >= $given.fromDay AND same.fromDay <= $given.toDay))
          AND (size($given.documents) = 0 OR same.documentId IN $given.documents)
        RETURN DISTINCT same.originId
        } >= $given.minOrigins) })
RETURN count(e) AS count
