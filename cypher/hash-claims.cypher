// Every claim with its ladder and evidence, for the graph hash.
// Parameters: after (id), limit. Rows: id, content.
MATCH (c:Claim) WHERE c.id > $given.after
WITH c ORDER BY c.id LIMIT $given.limit
RETURN c.id AS id, {
  claim: properties(c),
  voices: COLLECT { MATCH (v:Voice {claimId: c.id}) RETURN properties(v) AS voice ORDER BY v.rung },
  passages: COLLECT { MATCH (c)-[r:EVIDENCE]->(p:Passage) RETURN properties(p) AS passage ORDER BY r.index }
} AS content
ORDER BY id
