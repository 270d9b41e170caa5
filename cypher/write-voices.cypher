// Makes the ladder of new claims, outer rungs before inner ones.
// Parameters: rows [{id, claimId, outerId (null for rung 0), speakerId, cueId, viaId, support, properties}]. Rows: none.
UNWIND $given.rows AS row
MATCH (e:Entity {id: row.speakerId})
CREATE (v:Voice {id: row.id})
SET v += row.properties
CREATE (v)-[:SPEAKER]->(e)
FOREACH (_ IN CASE WHEN row.support THEN [1] END | SET v:Support)
WITH v, row
CALL (v, row) {
  MATCH (c:Claim {id: row.claimId}) WHERE row.outerId IS NULL
  CREATE (c)-[:HEARD_FROM]->(v)
}
CALL (v, row) {
  MATCH (outer:Voice {id: row.outerId})
  CREATE (outer)-[:CITES]->(v)
}
CALL (v, row) {
  MATCH (p:Passage {id: row.cueId})
  CREATE (v)-[:CUE]->(p)
}
CALL (v, row) {
  MATCH (d:Document {id: row.viaId})
  CREATE (v)-[:VIA]->(d)
}
