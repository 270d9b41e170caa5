// Marks claims as disputed or not.
// Parameters: rows [{id, disputed}]. Rows: none.
UNWIND $given.rows AS row
MATCH (c:Claim {id: row.id})
SET c.disputed = row.disputed
