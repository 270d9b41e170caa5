// How often was each of these entities changed?
// Parameters: ids. Rows: id, version (1 when it was made).
UNWIND $given.ids AS wanted
MATCH (e:Entity {id: wanted})
RETURN e.id AS id, coalesce(e.version, 1) AS version
