// Whether a link passes the filter, counted over its supports.
// CASE, not OR: the planner would multiply out what stands in an OR and plan each subquery many times.
// Blanks: ENDS (types that count as its ends'). Of the statement: r, the link.
// Parameters: any, asKnownAt, minOrigins, minTellers.
COUNT {
  MATCH (s:Support {linkKey: r.key}) WHERE NOT s.against AND @current(IT: s) AND @support-holds(ENDS: ENDS)
  RETURN DISTINCT s.originId
} >= $given.minOrigins
AND CASE WHEN $given.minTellers <= 1 THEN true ELSE COUNT {
  MATCH (s:Support {linkKey: r.key}) WHERE NOT s.against AND @current(IT: s) AND @support-holds(ENDS: ENDS)
  RETURN DISTINCT s.tellerId
} >= $given.minTellers END
