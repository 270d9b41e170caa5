// The decisions on an entity or on what is one with it. Parameters: entity, verdict, live. Gives: d, each once.
CALL () {
  MATCH (m:Merged {id: $given.entity})
  RETURN m.mergedInto AS canonical
  UNION
  MATCH (e:Entity {id: $given.entity})
  RETURN e.id AS canonical
}
CALL (canonical) {
  MATCH (:Entity {id: canonical})<-[:ON]-(d:Decision)
  RETURN d
  UNION
  MATCH (:Merged {mergedInto: canonical})<-[:ON]-(d:Decision)
  RETURN d
}
WITH DISTINCT d
WHERE ($given.verdict IS NULL OR d.verdict = $given.verdict) AND ($given.live IS NULL OR d.live = $given.live)
