// How many claims did a program read out of each of these documents, whatever became of them since?
// Parameters: ids. Rows: parentId, count.
UNWIND $given.ids AS wanted
MATCH (c:Claim {documentId: wanted})
WHERE c.extractedBy IS NOT NULL
RETURN wanted AS parentId, count(c) AS count
