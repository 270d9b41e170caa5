// Which views or stories are these?
// Parameters: ids. Rows: one that exists, deleted or not.
UNWIND $given.ids AS wanted
MATCH (w:SAVED {id: wanted})
RETURN @saved-columns
