// How many claims that pass the filter quote each of these entities: it is the last voice, in direct quotation, with nobody between it and the publisher?
// Parameters: ids, and those of claim-passes (any, asKnownAt, minOrigins, minTellers). Rows: parentId, count.
UNWIND $given.ids AS wanted
MATCH (c:Claim {originId: wanted})
WHERE c.orderKey > '' AND c.directQuote AND c.rungs <= 2 AND @claim-passes(ENDS: c.subjectType, c.objectType)
RETURN wanted AS parentId, count(c) AS count
