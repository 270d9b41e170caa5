// Which names do speakers give each of these entities, in claims that pass the filter?
// Parameters: ids, predicates that give names (naming), the filter's claim parameters (types, predicates, accordingTo, rungs, minOrigins, disputed, timed, fromDay, toDay, documents).
// Rows: entityId, claimId, text, language, speakerId (the last voice), by place in the documents. Denied names are no names.
UNWIND $given.ids AS wanted
MATCH (:Entity {id: wanted})<-[:SUBJECT]-(c:Claim)
WHERE c.predicate IN $given.naming AND NOT c.against
  AND c.live
    AND (size($given.predicates) = 0 OR c.predicate IN $given.predicates OR c.linkPredicate IN $given.predicates
      OR ('passes-on' IN $given.predicates AND c.rungs > 1))
    AND (size($given.accordingTo) = 0 OR (c.originId IN $given.accordingTo AND c.originStance <> 'denies'))
    AND c.rungs <= $given.rungs
    AND c.disputed IN $given.disputed
    AND (NOT $given.timed OR (c.toDay >= $given.fromDay AND c.fromDay <= $given.toDay))
    AND (size($given.documents) = 0 OR c.documentId IN $given.documents)
    AND (size($given.types) = 0 OR c.subjectType IN $given.types OR c.objectType IN $given.types)
    AND ($given.minOrigins <= 1 OR COUNT {
        MATCH (same:Claim {contentKey: c.contentKey}) WHERE same.live AND NOT same.against
          AND (size($given.accordingTo) = 0 OR (same.originId IN $given.accordingTo AND same.originStance <> 'denies'))
          AND same.rungs <= $given.rungs
          AND (NOT $given.timed OR (same.toDay >= $given.fromDay AND same.fromDay <= $given.toDay))
          AND (size($given.documents) = 0 OR same.documentId IN $given.documents)
        RETURN DISTINCT same.originId
      } >= $given.minOrigins)
RETURN wanted AS entityId, c.id AS claimId, c.text AS text, c.language AS language, c.originId AS speakerId
ORDER BY c.orderKey
