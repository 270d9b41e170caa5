// Which text does the graph have of these documents, and which extractor read it last?
// Parameters: ids. Rows: id, sha256 (null when cited), extractedBy (null when none has read it).
UNWIND $given.ids AS wanted
MATCH (d:Document {id: wanted})
RETURN d.id AS id, d.sha256 AS sha256, d.extractedBy AS extractedBy
