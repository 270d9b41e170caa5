// Which of these are one with another entity?
// Parameters: ids. Rows: id.
UNWIND $given.ids AS wanted
CALL (wanted) {
  MATCH (n:Merged {id: wanted})
  RETURN n.id AS id
  UNION
  MATCH (n:Entity {id: wanted}) WHERE n.ownType IS NOT NULL
  RETURN n.id AS id
}
RETURN id
