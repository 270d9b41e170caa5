// How many claims that pass the filter name each of these entities, as an end or in their words, and have it nowhere on their ladder?
// Parameters: ids, and those of claim-passes (any, asKnownAt, minOrigins, minTellers). Rows: parentId, count.
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
  WHERE NOT wanted IN c.speakerIds AND @claim-passes(ENDS: c.subjectType, c.objectType)
  RETURN c
}
RETURN wanted AS parentId, count(c) AS count
