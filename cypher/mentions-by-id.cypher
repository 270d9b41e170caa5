// Which mentions are these?
// Parameters: ids. Rows: one an id that exists.
UNWIND $given.ids AS wanted
MATCH (m:Mention {id: wanted})
RETURN m.id AS id, m.entityId AS entityId, m.surface AS surface, m.passageId AS passageId
