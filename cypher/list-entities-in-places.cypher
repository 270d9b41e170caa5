// What is said to be in these places, or in one that is said to be in them, up to three steps down?
// Parameters: ids, limit. Rows: id, each once.
UNWIND $given.ids AS wanted
MATCH (:Entity {id: wanted})<-[:LOCATING*1..3]-(e:Entity)
RETURN DISTINCT e.id AS id LIMIT $given.limit
