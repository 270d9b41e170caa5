// Which claims did a program read out of a document, and what became of them?
// Parameters: id. Rows: id, contentKey, positive, ladder (speaker and stance a rung), spans [{start, end}], live, proposed, withdrawnBy, extractedBy.
MATCH (c:Claim {documentId: $given.id}) WHERE c.extractedBy IS NOT NULL
RETURN c.id AS id, c.contentKey AS contentKey, c.positive AS positive, c.live AS live, coalesce(c.proposed, false) AS proposed,
  c.withdrawnBy AS withdrawnBy, c.extractedBy AS extractedBy,
  COLLECT { MATCH (v:Voice {claimId: c.id}) RETURN v.speakerId + ' ' + v.stance ORDER BY v.rung } AS ladder,
  COLLECT { MATCH (c)-[:EVIDENCE]->(p:Passage) RETURN {start: p.start, end: p.end} } AS spans
