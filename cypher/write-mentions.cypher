// Makes the mentions that are not there.
// Parameters: rows [{id, entityId, passageId, properties}]. Rows: none.
UNWIND $given.rows AS row
MATCH (e:Entity {id: row.entityId}), (p:Passage {id: row.passageId})
MERGE (m:Mention {id: row.id})
  ON CREATE SET m += row.properties
MERGE (m)-[:NAMES]->(e)
MERGE (m)-[:AT]->(p)
