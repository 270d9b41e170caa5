// Which claims that pass the filter have each of these entities as subject or object?
// Parameters: ids, after (order key, '' for the first page), limit (a parent), the filter's claim parameters (types, predicates, accordingTo, rungs, minOrigins, disputed, timed, fromDay, toDay, documents).
// Rows: parentId and the claim, by place in the document.
UNWIND $given.ids AS wanted
CALL (wanted) {
  MATCH (:Entity {id: wanted})<-[:SUBJECT|OBJECT]-(c:Claim)
  WHERE c.orderKey > $given.after
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
  WITH DISTINCT c ORDER BY c.orderKey LIMIT $given.limit
  RETURN c
}
RETURN wanted AS parentId, c.id AS id, c.subjectId AS subjectId, c.predicate AS predicate, c.objectKind AS objectKind, c.objectId AS objectId,
  c.min AS min, c.max AS max, c.unit AS unit, c.approximate AS approximate, c.edtf AS edtf, c.basis AS basis, c.reason AS reason,
  c.text AS text, c.language AS language, c.positive AS positive, c.timeEdtf AS timeEdtf, c.timeText AS timeText,
  c.timeBasis AS timeBasis, c.timeReason AS timeReason, c.qualifiers AS qualifiers, c.documentId AS documentId, c.live AS live,
  c.disputed AS disputed, c.directQuote AS directQuote, c.note AS note, c.recordedAt AS recordedAt, c.orderKey AS orderKey
