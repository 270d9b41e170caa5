// Puts a tombstone on a view or a story, or takes it away.
// Parameters: id, at (ISO 8601; null takes it away). Rows: none.
MATCH (w:SAVED {id: $given.id})
SET w.deletedAt = $given.at
