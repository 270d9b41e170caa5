// Keeps a decision, and ties it to the entities that it is on.
// Parameters: id, properties, entities (ids). Rows: none.
CREATE (d:Decision {id: $given.id})
SET d += $given.properties
WITH d
UNWIND $given.entities AS wanted
CALL (wanted) {
  MATCH (e:Entity {id: wanted})
  RETURN e
  UNION
  MATCH (e:Merged {id: wanted})
  RETURN e
}
MERGE (d)-[:ON]->(e)
