// Which entities have one of these preferred names, folded over case and accents?
// Parameters: keys (each a folded name and a blank), limit (a name). Rows: key, id, name, type (its own), endId (who stands for it, or itself).
UNWIND $given.keys AS key
CALL (key) {
  CALL (key) {
    MATCH (e:Entity)
    WHERE e.nameKey STARTS WITH key AND e.nameKey = key + e.id
    RETURN e
    ORDER BY e.id LIMIT $given.limit
    UNION
    MATCH (e:Merged)
    WHERE e.nameKey STARTS WITH key AND e.nameKey = key + e.id
    RETURN e
    ORDER BY e.id LIMIT $given.limit
  }
  RETURN e ORDER BY e.id LIMIT $given.limit
}
RETURN key, e.id AS id, e.name AS name, coalesce(e.ownType, e.type) AS type, coalesce(e.mergedInto, e.id) AS endId
