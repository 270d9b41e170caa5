// Which claims did a program read out of each of these documents, whatever became of them since?
// Parameters: ids, after (key of the last row), limit (a parent), withDetails, withEnds, withEndDetails, withEvidence, withEvidenceDetails, withVoices.
// Rows: parentId and the claim, in the order of its KEY, cursor.
UNWIND $given.ids AS wanted
CALL (wanted) {
  MATCH (c:Claim {documentId: wanted})
  WHERE c.KEY BEYOND $given.after AND c.extractedBy IS NOT NULL
  WITH c ORDER BY c.KEY WAY LIMIT $given.limit
  RETURN c
}
RETURN wanted AS parentId, @claim-columns, @claim-along, c.KEY AS cursor
