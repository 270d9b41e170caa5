// By how many rungs does each link reach us at best, in which claim, and from how many origins, over the claims that pass the filter?
// Parameters: rows [{id (of the question), key, relationshipType, disputed, ends (types that count as its ends')}], any, asKnownAt.
// Rows: id, origins, rungs, claimId (the first by id of those with the fewest rungs).
UNWIND $given.rows AS row
MATCH (s:Support {linkKey: row.key})
WHERE NOT s.against AND @current(IT: s) AND @asked-support-holds
WITH row.id AS id, s ORDER BY s.rungs, s.claimId
WITH id, count(DISTINCT s.originId) AS origins, collect([s.rungs, s.claimId])[0] AS first
RETURN id, origins, first[0] AS rungs, first[1] AS claimId
