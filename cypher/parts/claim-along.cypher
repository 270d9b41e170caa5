// What is read along with a claim when it is asked for: the entities at its ends, the passages it rests on, its ladder.
// Of the statement: c. Parameters: withEnds, withEvidence, withVoices.
CASE WHEN $given.withEnds THEN [(c)-[:SUBJECT|OBJECT]->(x:Entity) | @entity-list(IT: x)] ELSE [] END AS ends,
  CASE WHEN $given.withEvidence THEN COLLECT { MATCH (c)-[w:EVIDENCE]->(p:Passage)
    RETURN @passage-list(IT: p) ORDER BY w.index } ELSE [] END AS evidence,
  CASE WHEN $given.withVoices THEN COLLECT { MATCH (v:Voice {claimId: c.id})
    RETURN @voice-list(IT: v) ORDER BY v.rung } ELSE [] END AS voices
