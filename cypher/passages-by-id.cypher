// Which passages are these?
// Parameters: ids. Rows: one an id that exists.
UNWIND $given.ids AS wanted
MATCH (p:Passage {id: wanted})
RETURN p.id AS id, p.documentId AS documentId, p.start AS start, p.end AS end, p.quote AS quote, p.prefix AS prefix, p.suffix AS suffix
