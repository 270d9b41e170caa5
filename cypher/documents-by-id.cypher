// Which documents are these?
// Parameters: ids. Rows: one an id that exists.
UNWIND $given.ids AS wanted
MATCH (d:Document {id: wanted})
RETURN @document-columns
