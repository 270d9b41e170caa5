// How many claims that pass the filter report each of these entities at second hand: it speaks below the publisher, and is not quoted by it?
// Parameters: ids, and those of claim-passes (any, asKnownAt, minOrigins, minTellers). Rows: parentId, count.
UNWIND $given.ids AS wanted
MATCH (v:Voice {speakerId: wanted}) WHERE v.rung > 0
WITH DISTINCT wanted, v.claimId AS claimId
MATCH (c:Claim {id: claimId})
WHERE NOT (c.originId = wanted AND c.directQuote AND c.rungs <= 2) AND @claim-passes(ENDS: c.subjectType, c.objectType)
RETURN wanted AS parentId, count(c) AS count
