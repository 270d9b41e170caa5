// Which extractor last read these documents? Rows only for those that one has read.
// Parameters: ids. Rows: id, extractedBy.
UNWIND $given.ids AS wanted
MATCH (d:Document {id: wanted}) WHERE d.extractedBy IS NOT NULL
RETURN d.id AS id, d.extractedBy AS extractedBy
