// What do these versions of views or stories hold?
// Parameters: ids. Rows: one a version that exists: id, content (JSON), contentHash.
UNWIND $given.ids AS wanted
MATCH (s:SAVED_VERSION {id: wanted})
RETURN s.id AS id, s.content AS content, s.contentHash AS contentHash
