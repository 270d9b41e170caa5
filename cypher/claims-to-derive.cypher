// Which claims come next in the order of their ids, with what is derived for them from: their words, times and ladders?
// Parameters: after (an id, '' for the first), limit. Rows: id, recordedAt, baseId, spanEdtf, fromDay, quotes (in the order recorded), voices [{id, scope, speakerId, type}] outermost first.
MATCH (c:Claim) WHERE c.id > $given.after
WITH c ORDER BY c.id LIMIT $given.limit
RETURN c.id AS id, c.recordedAt AS recordedAt, coalesce(c.baseId, c.id) AS baseId, c.spanEdtf AS spanEdtf, c.fromDay AS fromDay,
  COLLECT { MATCH (c)-[r:EVIDENCE]->(p:Passage) RETURN p.quote ORDER BY r.index } AS quotes,
  COLLECT { MATCH (v:Voice {claimId: c.id})-[:SPEAKER]->(e:Entity)
    RETURN {id: v.id, scope: v.scope, speakerId: v.speakerId, type: e.type} ORDER BY v.rung } AS voices
ORDER BY id
