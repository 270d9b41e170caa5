// How many claims that pass the filter stand behind each of these links, denials included?
// Parameters: ids (link keys), and those of claim-passes (any, asKnownAt, minOrigins, minTellers). Rows: parentId, count.
UNWIND $given.ids AS wanted
MATCH (s:Support {linkKey: wanted})
WITH DISTINCT wanted, s.claimId AS claimId
MATCH (c:Claim {id: claimId})
WHERE @claim-passes(ENDS: c.subjectType, c.objectType)
RETURN wanted AS parentId, count(c) AS count
