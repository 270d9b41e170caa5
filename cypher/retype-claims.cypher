// Writes an entity's new type on the claims and speech acts at it.
// Parameters: id, type. Rows: none.
MATCH (e:Entity {id: $given.id})
CALL (e) {
  MATCH (e)<-[:SUBJECT]-(c:Claim)
  SET c.subjectType = $given.type
}
CALL (e) {
  MATCH (e)<-[:OBJECT]-(c:Claim)
  SET c.objectType = $given.type
}
CALL (e) {
  MATCH (e)<-[:SPEAKER]-(v:Voice) WHERE v:Support
  SET v.objectType = $given.type
}
CALL (e) {
  MATCH (e)<-[:SPEAKER]-(:Voice)-[:CITES]->(v:Voice)
  SET v.subjectType = $given.type
}
