// What is read along with a claim when it is asked for: the entities at its ends, whole or by name; the passages it rests on, whole or by their words; its
// ladder. Of the statement: c. Parameters: withEnds, withEndDetails, withEvidence, withEvidenceDetails, withVoices.
CASE WHEN NOT $given.withEnds THEN []
    WHEN $given.withEndDetails THEN [(c)-[:SUBJECT|OBJECT]->(x:Entity) | @entity-list(IT: x)]
    ELSE [(c)-[:SUBJECT|OBJECT]->(x:Entity) | @named-entity-list(IT: x)] END AS ends,
  CASE WHEN $given.withEvidence THEN COLLECT { MATCH (c)-[w:EVIDENCE]->(p:Passage)
    RETURN CASE WHEN $given.withEvidenceDetails THEN @passage-list(IT: p) ELSE @quoted-passage-list(IT: p) END
    ORDER BY w.index } ELSE [] END AS evidence,
  CASE WHEN $given.withVoices THEN COLLECT { MATCH (v:Voice {claimId: c.id})
    RETURN @voice-list(IT: v) ORDER BY v.rung } ELSE [] END AS voices
