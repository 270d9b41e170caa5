// Whether a link passes a filter that asks for one origin and one teller: whether any of its supports meets one of the cases.
// Blanks: ENDS (types that count as its ends'). Of the statement: r, the link.
// Parameters: any, asKnownAt.
EXISTS { MATCH (s:Support {linkKey: r.key}) WHERE NOT s.against AND @current(IT: s) AND @support-holds(ENDS: ENDS) }
