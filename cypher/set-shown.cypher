// Writes what entities show: of one that stands for several, with its own record beside it; of one that does not, its own record.
// Parameters: rows [{id, properties, labels, labelsGone}]. Rows: none.
UNWIND $given.rows AS row
MATCH (e:Entity {id: row.id})
SET e += row.properties
REMOVE e:$(row.labelsGone)
SET e:$(row.labels)
