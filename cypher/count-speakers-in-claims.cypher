// Who speaks in the claims that pass the filter, and how often?
// Parameters: anchored, limit, and those of claim-passes (any, asKnownAt, minOrigins, minTellers).
// Rows: speakers with most claims of their own first: id, claims (it is their last voice and does not deny), denials (it does), ladders (it stands on), and,
// the same in each row, deepest (rung) and speakers (how many there are). Claims carry who stands on their ladders: no voice is read.
// Every claim has an order key; asking for it lets the indexes of two properties serve.
UNWIND $given.anchored AS one
CALL (one) {
  @ANCHOR
  WHERE c.orderKey > '' AND @claim-passes(ENDS: c.subjectType, c.objectType)
  RETURN c
}
WITH DISTINCT c
UNWIND c.speakerIds AS id
WITH id, c.rungs AS rungs, c.originId = id AS isLast, c.originStance = 'denies' AS isDenied
WITH id, count(*) AS ladders, sum(CASE WHEN isLast AND NOT isDenied THEN 1 ELSE 0 END) AS claims,
  sum(CASE WHEN isLast AND isDenied THEN 1 ELSE 0 END) AS denials, max(rungs) - 1 AS top
ORDER BY claims DESC, denials DESC, id
WITH collect({id: id, claims: claims, denials: denials, ladders: ladders}) AS rows, max(top) AS deepest
UNWIND rows[..$given.limit] AS row
RETURN row.id AS id, row.claims AS claims, row.denials AS denials, row.ladders AS ladders, deepest, size(rows) AS speakers
