// What do these versions of views show?
// Parameters: ids. Rows: one a version that exists: id, content (JSON).
UNWIND $given.ids AS wanted
MATCH (s:ViewVersion {id: wanted})
RETURN s.id AS id, s.content AS content
