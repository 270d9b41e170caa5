// Writes which entity a decision lets a mention name.
// Parameters: id, to (null: none). Rows: none.
MATCH (m:Mention {id: $given.id})
SET m.placedEntityId = $given.to
