// What stands behind each link, counted over the claims that pass the filter?
// Parameters: keys, accordingTo, rungs, timed, fromDay, toDay, documents. Rows: key, claims, tellers, origins, denied, stances.
UNWIND $given.keys AS wanted
MATCH (s:Support {linkKey: wanted})
WHERE true
        AND (size($given.accordingTo) = 0 OR (s.originId IN $given.accordingTo AND s.originStance <> 'denies'))
        AND s.rungs <= $given.rungs
        AND (NOT $given.timed OR (s.toDay >= $given.fromDay AND s.fromDay <= $given.toDay))
        AND (size($given.documents) = 0 OR s.documentId IN $given.documents)
WITH wanted, collect(s) AS supports
WITH wanted, [s IN supports WHERE NOT s.against] AS affirming, [s IN supports WHERE s.against] AS denying
RETURN wanted AS key,
  COUNT { UNWIND affirming AS s RETURN DISTINCT s.claimId } AS claims,
  COUNT { UNWIND affirming AS s RETURN DISTINCT s.tellerId } AS tellers,
  COUNT { UNWIND affirming AS s RETURN DISTINCT s.originId } AS origins,
  COUNT { UNWIND denying AS s RETURN DISTINCT s.claimId } AS denied,
  COLLECT { UNWIND affirming AS s WITH DISTINCT s.originStance AS stance RETURN stance ORDER BY stance } AS stances
