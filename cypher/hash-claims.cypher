// Every claim with its ladder and evidence, for the graph hash.
// Parameters: after (id), limit. Rows: id, content.
MATCH (c:Claim) WHERE c.id > $given.after
WITH c ORDER BY c.id LIMIT $given.limit
RETURN c.id AS id, {
  claim: properties(c),
  ends: COLLECT { MATCH (c)-[:SUBJECT|OBJECT]->(e:Entity) RETURN e.id ORDER BY e.id },
  voices: COLLECT { MATCH (v:Voice {claimId: c.id}) RETURN properties(v) AS voice ORDER BY v.rung },
  speakers: COLLECT { MATCH (v:Voice {claimId: c.id})-[:SPEAKER]->(e:Entity) RETURN e.id ORDER BY v.rung },
  through: COLLECT { MATCH (v:Voice {claimId: c.id})-[:VIA]->(d:Document) RETURN d.id ORDER BY v.rung },
  passages: COLLECT { MATCH (c)-[r:EVIDENCE]->(p:Passage) RETURN properties(p) AS passage ORDER BY r.index }
} AS content
ORDER BY id
