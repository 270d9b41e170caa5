// Makes entities of their own of some that another stood for.
// Parameters: rows [{id, labels}]. Rows: none.
UNWIND $given.rows AS row
MATCH (e:Merged {id: row.id})
SET e:Entity, e:$(row.labels)
REMOVE e:Merged, e.mergedInto
