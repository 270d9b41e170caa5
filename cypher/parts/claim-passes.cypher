// Whether a claim passes the filter: it counts, meets one of its cases, and has origins and tellers enough for what it says.
// Blanks: ENDS (types that count as its ends'). Of the statement: c, the claim.
// Parameters: any, asKnownAt, minOrigins, minTellers.
@current(IT: c) AND @claim-holds(IT: c; ENDS: ENDS)
AND CASE WHEN $given.minOrigins <= 1 AND $given.minTellers <= 1 THEN true ELSE EXISTS {
    MATCH (same:Claim {contentKey: c.contentKey})
    WHERE NOT same.against AND @current(IT: same) AND @claim-holds(IT: same; ENDS: same.subjectType, same.objectType)
    WITH count(DISTINCT same.originId) AS origins, count(DISTINCT same.tellerId) AS tellers
    WHERE origins >= $given.minOrigins AND tellers >= $given.minTellers
    RETURN origins
  } END
