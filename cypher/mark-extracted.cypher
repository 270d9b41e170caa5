// Notes which extractor read a document, so that it need not do so again.
// Parameters: id, by. Rows: none.
MATCH (d:Document {id: $given.id})
SET d.extractedBy = $given.by
