// Writes by what entities are put in order.
// Parameters: rows [{id, nameKey}]. Rows: none.
UNWIND $given.rows AS row
MATCH (e:Entity {id: row.id})
SET e.nameKey = row.nameKey
