// What do these speakers say, as the last voice of claims that pass the filter, about these entities or about anything?
// Parameters: anchored (the speakers), entities (ends, one of which a claim has; empty = any), limit (claims), most (claims named of each), and those of claim-passes (any, asKnownAt, minOrigins, minTellers).
// Rows: what is said, once each: subjectId, predicate, contentKey, against, its object, count, claimIds (by document and place).
UNWIND $given.anchored AS one
CALL (one) {
  MATCH (c:Claim {originId: one})
  WHERE c.orderKey > '' AND @claim-passes(ENDS: c.subjectType, c.objectType)
    AND CASE WHEN size($given.entities) = 0 THEN true
      ELSE c.subjectId IN $given.entities OR coalesce(c.objectId IN $given.entities, false) END
  RETURN c LIMIT $given.limit
}
WITH c LIMIT $given.limit
WITH c ORDER BY c.orderKey
WITH c.contentKey AS contentKey, c.against AS against, collect(c) AS same
WITH contentKey, against, head(same) AS c, size(same) AS count, [one IN same[..$given.most] | one.id] AS claimIds
RETURN contentKey, against, count, claimIds, c.subjectId AS subjectId, c.predicate AS predicate, c.objectKind AS objectKind,
  c.objectId AS objectId, c.min AS min, c.max AS max, c.unit AS unit, c.approximate AS approximate, c.edtf AS edtf, c.basis AS basis,
  c.reason AS reason, c.text AS text, c.language AS language, c.objectFromDay AS fromDay, c.objectToDay AS toDay
ORDER BY contentKey, against
