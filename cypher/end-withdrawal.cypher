// Takes a withdrawal back: it stays, with who did it and when.
// Parameters: id, at (ISO 8601), by. Rows: none.
MATCH (w:Withdrawal {id: $given.id})
SET w.restoredAt = $given.at, w.restoredBy = $given.by
REMOVE w.openKey
