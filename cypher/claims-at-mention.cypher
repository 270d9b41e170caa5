// Which claims rest on words in which this mention stands, or have a cue there?
// Parameters: id. Rows: id, each claim once.
MATCH (:Mention {id: $given.id})-[:AT]->(named:Passage)
MATCH (p:Passage {documentId: named.documentId}) WHERE p.start <= named.start AND p.end >= named.end
CALL (p) {
  MATCH (p)<-[:EVIDENCE]-(c:Claim)
  RETURN c.id AS id
  UNION
  MATCH (p)<-[:CUE]-(v:Voice)
  RETURN v.claimId AS id
}
RETURN DISTINCT id ORDER BY id
