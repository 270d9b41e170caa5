// How many claims that pass the filter have each of these entities as subject or object?
// Parameters: ids, and those of claim-passes (any, asKnownAt, minOrigins, minTellers). Rows: parentId, count.
UNWIND $given.ids AS wanted
MATCH (:Entity {id: wanted})<-[:SUBJECT|OBJECT]-(c:Claim)
WHERE @claim-passes(ENDS: c.subjectType, c.objectType)
RETURN wanted AS parentId, count(DISTINCT c) AS count
