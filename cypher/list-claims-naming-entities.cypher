// Which claims that pass the filter name each of these entities, as an end or in their words, and have it nowhere on their ladder?
// Parameters: ids, after (key of the last row), limit (a parent), withDetails, withEnds, withEndDetails, withEvidence, withEvidenceDetails, withVoices, and those of claim-passes (any, asKnownAt, minOrigins, minTellers).
// Rows: parentId and the claim, in the order of its KEY, cursor.
UNWIND $given.ids AS wanted
CALL (wanted) {
  MATCH (e:Entity {id: wanted})
  CALL (e) {
    MATCH (e)<-[:SUBJECT|OBJECT]-(c)
    RETURN c
    UNION
    MATCH (e)<-[:NAMES]-(:Mention)-[:AT]->(m:Passage)
    WITH m.documentId AS documentId, collect([m.start, m.end]) AS spans
    MATCH (p:Passage {documentId: documentId})
    WHERE any(span IN spans WHERE p.start <= span[0] AND p.end >= span[1])
    WITH DISTINCT p
    MATCH (p)<-[:EVIDENCE]-(c)
    RETURN c
  }
  WITH wanted, c
  WHERE c.KEY BEYOND $given.after AND NOT wanted IN c.speakerIds AND @claim-passes(ENDS: c.subjectType, c.objectType)
  WITH c ORDER BY c.KEY WAY LIMIT $given.limit
  RETURN c
}
RETURN wanted AS parentId, @claim-columns, @claim-along, c.KEY AS cursor
