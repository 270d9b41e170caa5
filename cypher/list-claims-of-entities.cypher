// Which claims that pass the filter have each of these entities as subject or object?
// Parameters: ids, after (order key, '' for the first page), limit (a parent), the filter's claim parameters (types, predicates, accordingTo, rungs, minOrigins, disputed, timed, fromDay, toDay, documents).
// Rows: parentId and the claim, by place in the document.
UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (:Entity {id: wanted})<-[:SUBJECT|OBJECT]-(c:Claim)
  WHERE c.orderKey > $after
    AND c.live
    AND (size($predicates) = 0 OR c.predicate IN $predicates OR c.linkPredicate IN $predicates
      OR ('passes-on' IN $predicates AND c.rungs > 1))
    AND (size($accordingTo) = 0 OR (c.originId IN $accordingTo AND c.originStance <> 'denies'))
    AND c.rungs <= $rungs
    AND c.disputed IN $disputed
    AND (NOT $timed OR (c.toDay >= $fromDay AND c.fromDay <= $toDay))
    AND (size($documents) = 0 OR c.documentId IN $documents)
    AND (size($types) = 0 OR c.subjectType IN $types OR c.objectType IN $types)
    AND ($minOrigins <= 1 OR COUNT {
        MATCH (same:Claim {contentKey: c.contentKey}) WHERE same.live AND NOT same.against
          AND (size($accordingTo) = 0 OR (same.originId IN $accordingTo AND same.originStance <> 'denies'))
          AND same.rungs <= $rungs
          AND (NOT $timed OR (same.toDay >= $fromDay AND same.fromDay <= $toDay))
          AND (size($documents) = 0 OR same.documentId IN $documents)
        RETURN DISTINCT same.originId
      } >= $minOrigins)
  WITH DISTINCT c ORDER BY c.orderKey LIMIT $limit
  RETURN c
}
RETURN wanted AS parentId, c.id AS id, c.subjectId AS subjectId, c.predicate AS predicate, c.objectKind AS objectKind, c.objectId AS objectId,
  c.min AS min, c.max AS max, c.unit AS unit, c.approximate AS approximate, c.edtf AS edtf, c.basis AS basis, c.reason AS reason,
  c.text AS text, c.language AS language, c.positive AS positive, c.timeEdtf AS timeEdtf, c.timeText AS timeText,
  c.timeBasis AS timeBasis, c.timeReason AS timeReason, c.qualifiers AS qualifiers, c.documentId AS documentId, c.live AS live,
  c.disputed AS disputed, c.directQuote AS directQuote, c.note AS note, c.recordedAt AS recordedAt, c.orderKey AS orderKey
