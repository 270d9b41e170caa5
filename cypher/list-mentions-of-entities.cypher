// Where do documents that are not withdrawn name each of these entities?
// Parameters: ids, limit (a parent). Rows: the mentions, by document and place.
UNWIND $given.ids AS wanted
CALL (wanted) {
  MATCH (:Entity {id: wanted})<-[:NAMES]-(m:Mention)-[:AT]->(p:Passage) WHERE m.withdrawn IS NULL
  RETURN m ORDER BY p.documentId, p.start, p.end LIMIT $given.limit
}
RETURN m.id AS id, m.entityId AS entityId, m.surface AS surface, m.passageId AS passageId
