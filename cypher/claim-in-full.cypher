// What was recorded as this claim, with its ladder, cues and passages?
// Parameters: id. Rows: one when it exists, withdrawn or not.
MATCH (c:Claim {id: $given.id})
RETURN properties(c) AS claim,
  COLLECT { MATCH (v:Voice {claimId: c.id}) OPTIONAL MATCH (v)-[:CUE]->(cue:Passage)
    RETURN {voice: properties(v), cue: properties(cue)} AS voice ORDER BY v.rung } AS voices,
  COLLECT { MATCH (c)-[r:EVIDENCE]->(p:Passage) RETURN properties(p) AS passage ORDER BY r.index } AS passages
