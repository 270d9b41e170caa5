// Where does each of these documents name entities?
// Parameters: ids, from (UTF-16 code units), limit (a parent). Rows: the mentions, in the order of the text, each with its documentId.
UNWIND $given.ids AS wanted
CALL (wanted) {
  MATCH (p:Passage {documentId: wanted})<-[:AT]-(m:Mention) WHERE p.start >= $given.from
  RETURN m ORDER BY p.start, p.end, m.id LIMIT $given.limit
}
RETURN wanted AS documentId, m.id AS id, m.entityId AS entityId, m.surface AS surface, m.passageId AS passageId
