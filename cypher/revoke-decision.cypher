// Takes a decision back: it stays, with a tombstone.
// Parameters: id, at (ISO 8601), by, reason. Rows: none.
MATCH (d:Decision {id: $given.id})
SET d.live = false, d.revokedAt = $given.at, d.revokedBy = $given.by, d.revokedReason = $given.reason
