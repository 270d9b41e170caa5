// Which entity does each of these ids lead to: its own, or the one that stands for it?
// Parameters: ids. Rows: id, endId, type (that the end shows), ownType (recorded of this id itself), clustered (whether it is one with another). An id that leads nowhere has none.
UNWIND $given.ids AS wanted
CALL (wanted) {
  MATCH (m:Merged {id: wanted})
  MATCH (e:Entity {id: m.mergedInto})
  RETURN e, m.type AS ownType, true AS clustered
  UNION
  MATCH (e:Entity {id: wanted}) WHERE e.mergedInto IS NULL
  RETURN e, coalesce(e.ownType, e.type) AS ownType, e.ownType IS NOT NULL AS clustered
}
RETURN wanted AS id, e.id AS endId, e.type AS type, ownType, clustered
