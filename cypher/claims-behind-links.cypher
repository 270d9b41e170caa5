// Which claims that pass the filter stand behind any of these links, denials included?
// Parameters: keys (of links), most, and those of claim-passes (any, asKnownAt, minOrigins, minTellers). Rows: at most so many claims:
// id, disputed (as of now), disputeKey.
UNWIND $given.keys AS wanted
MATCH (s:Support {linkKey: wanted})
WITH DISTINCT s.claimId AS claimId
MATCH (c:Claim {id: claimId})
WHERE @claim-passes(ENDS: c.subjectType, c.objectType)
RETURN c.id AS id, c.disputed AS disputed, c.disputeKey AS disputeKey
LIMIT $given.most
