// Keeps a withdrawal.
// Parameters: id, properties. Rows: none.
CREATE (w:Withdrawal {id: $given.id})
SET w += $given.properties
