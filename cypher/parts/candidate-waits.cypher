// Who stands for the two entities of a found pair now, as `one` and `other`; no row when there is nothing left to ask of them: one of them is gone,
// the two are one, somebody holds them apart or is not sure, or another found pair of the same two stands before this one. Of the statement: c.
// Parameters: types (with all below them, or null: one of the two has one).
CALL (c) {
  MATCH (e:Entity {id: c.oneId}) WHERE e.mergedInto IS NULL
  RETURN e AS one
  UNION
  MATCH (m:Merged {id: c.oneId})
  MATCH (e:Entity {id: m.mergedInto})
  RETURN e AS one
}
CALL (c) {
  MATCH (e:Entity {id: c.otherId}) WHERE e.mergedInto IS NULL
  RETURN e AS other
  UNION
  MATCH (m:Merged {id: c.otherId})
  MATCH (e:Entity {id: m.mergedInto})
  RETURN e AS other
}
WITH c, one, other
WHERE one <> other AND ($given.types IS NULL OR one.type IN $given.types OR other.type IN $given.types)
CALL (one, other) {
  CALL (one) {
    RETURN one.id AS a
    UNION ALL
    MATCH (m:Merged {mergedInto: one.id})
    RETURN m.id AS a
  }
  CALL (other) {
    RETURN other.id AS b
    UNION ALL
    MATCH (m:Merged {mergedInto: other.id})
    RETURN m.id AS b
  }
  RETURN collect(a + '|' + b) + collect(b + '|' + a) AS pairs
}
WITH c, one, other, pairs
WHERE NOT EXISTS { MATCH (d:Decision) WHERE d.subjectKey IN pairs AND d.live AND d.verdict IN ['different', 'unsure'] }
  AND NOT EXISTS { MATCH (before:Candidate) WHERE before.key IN pairs AND before.orderKey < c.orderKey }
