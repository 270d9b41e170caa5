// How many claims that pass the filter are made in each of these documents?
// Parameters: ids, and those of claim-passes (any, asKnownAt, minOrigins, minTellers). Rows: parentId, count.
UNWIND $given.ids AS wanted
MATCH (c:Claim {documentId: wanted})
WHERE @claim-passes(ENDS: c.subjectType, c.objectType)
RETURN wanted AS parentId, count(DISTINCT c) AS count
