// What do these mentions hold, and those that name these entities?
// Parameters: ids (of mentions), entities. Rows: id, mention.
CALL () {
  UNWIND $given.ids AS wanted
  MATCH (m:Mention {id: wanted})
  RETURN m
  UNION
  UNWIND $given.entities AS wanted
  MATCH (:Entity {id: wanted})<-[:NAMES]-(m:Mention)
  RETURN m
}
RETURN m.id AS id, properties(m) AS mention ORDER BY id
