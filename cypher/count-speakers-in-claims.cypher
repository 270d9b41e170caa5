// Who speaks in the claims that pass the filter, and how often?
// Parameters: anchored, limit, and those of claim-passes (any, asKnownAt, minOrigins, minTellers).
// Rows: speakers with most claims of their own first: id, claims (it is their last voice and does not deny), denials (it does), ladders (it stands on), and,
// the same in each row, deepest (rung) and speakers (how many there are). A claim that a speaker passes on twice is one.
// Every claim has an order key; asking for it lets the indexes of two properties serve.
UNWIND $given.anchored AS one
CALL (one) {
  @ANCHOR
  WHERE c.orderKey > '' AND @claim-passes(ENDS: c.subjectType, c.objectType)
  RETURN c.id AS claimId
}
WITH DISTINCT claimId
MATCH (v:Voice {claimId: claimId})
WITH claimId, max(v.rung) AS top, collect([v.speakerId, v.rung, v.stance]) AS voices
UNWIND voices AS voice
WITH claimId, top, voice[0] AS id, max(voice[1]) AS rung, voices
WITH id, top, rung = top AS isLast, any(v IN voices WHERE v[1] = top AND v[2] = 'denies') AS isDenied
WITH id, count(*) AS ladders, sum(CASE WHEN isLast AND NOT isDenied THEN 1 ELSE 0 END) AS claims,
  sum(CASE WHEN isLast AND isDenied THEN 1 ELSE 0 END) AS denials, max(top) AS top
ORDER BY claims DESC, denials DESC, id
WITH collect({id: id, claims: claims, denials: denials, ladders: ladders}) AS rows, max(top) AS deepest
UNWIND rows[..$given.limit] AS row
RETURN row.id AS id, row.claims AS claims, row.denials AS denials, row.ladders AS ladders, deepest, size(rows) AS speakers
