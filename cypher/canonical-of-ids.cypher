// Which entity stands for each of these?
// Parameters: ids. Rows: id, canonical; ids that stand for themselves have none.
UNWIND $given.ids AS wanted
MATCH (m:Merged {id: wanted})
RETURN m.id AS id, m.mergedInto AS canonical
