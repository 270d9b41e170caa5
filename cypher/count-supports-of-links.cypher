// What stands behind each link, counted over the claims that pass the filter?
// Parameters: rows [{id (of the question), key, relationshipType, disputed, ends (types that count as its ends')}], any, asKnownAt, proposed.
// Rows: id, claims, tellers, origins, denied, stances, proposed (of the claims, those that wait to be accepted).
UNWIND $given.rows AS row
MATCH (s:Support {linkKey: row.key})
WHERE @current(IT: s) AND @asked-support-holds
WITH row.id AS id, collect(s) AS supports
WITH id, [s IN supports WHERE NOT s.against] AS affirming, [s IN supports WHERE s.against] AS denying
RETURN id,
  COUNT { UNWIND affirming AS s RETURN DISTINCT s.claimId } AS claims,
  COUNT { UNWIND affirming AS s RETURN DISTINCT s.tellerId } AS tellers,
  COUNT { UNWIND affirming AS s RETURN DISTINCT s.originId } AS origins,
  COUNT { UNWIND denying AS s RETURN DISTINCT s.claimId } AS denied,
  COLLECT { UNWIND affirming AS s WITH DISTINCT s.originStance AS stance RETURN stance ORDER BY stance } AS stances,
  CASE $given.proposed WHEN 'WITHOUT' THEN 0
    ELSE COUNT { UNWIND affirming AS s WITH s WHERE s.proposed RETURN DISTINCT s.claimId } END AS proposed
