// Which decisions are these?
// Parameters: ids. Rows: one an id that exists.
UNWIND $given.ids AS wanted
MATCH (d:Decision {id: wanted})
RETURN @decision-columns
