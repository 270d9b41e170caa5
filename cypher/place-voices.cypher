// Writes who speaks in voices and through which document, and what follows from it.
// Parameters: rows [{id, properties, speakerId, viaId (or null)}]. Rows: none.
UNWIND $given.rows AS row
MATCH (v:Voice {id: row.id})
SET v += row.properties
WITH v, row
CALL (v, row) {
  MATCH (v)-[old:SPEAKER]->(e) WHERE e.id <> row.speakerId
  MATCH (s:Entity {id: row.speakerId})
  DELETE old
  CREATE (v)-[:SPEAKER]->(s)
}
CALL (v, row) {
  MATCH (v)-[old:VIA]->(d) WHERE d.id <> row.viaId
  MATCH (through:Document {id: row.viaId})
  DELETE old
  CREATE (v)-[:VIA]->(through)
}
