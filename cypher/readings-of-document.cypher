// Which claims did a program read out of a document, and what became of them?
// Parameters: id. Rows: id, contentKey (of what was given), positive, ladder (speaker and stance a rung), spans [{start, end}], live, proposed, withdrawnBy, extractedBy.
MATCH (c:Claim {documentId: $given.id}) WHERE c.extractedBy IS NOT NULL
RETURN c.id AS id,
  coalesce(c.givenSubjectId, c.subjectId) + '|' + c.predicate + '|' + CASE c.objectKind
    WHEN 'entity' THEN coalesce(c.givenObjectId, c.objectId) ELSE split(c.contentKey, '|')[2] END AS contentKey,
  c.positive AS positive, c.live AS live, coalesce(c.proposed, false) AS proposed,
  c.withdrawnBy AS withdrawnBy, c.extractedBy AS extractedBy,
  COLLECT { MATCH (v:Voice {claimId: c.id}) RETURN coalesce(v.givenSpeakerId, v.speakerId) + ' ' + v.stance ORDER BY v.rung } AS ladder,
  COLLECT { MATCH (c)-[:EVIDENCE]->(p:Passage) RETURN {start: p.start, end: p.end} } AS spans
