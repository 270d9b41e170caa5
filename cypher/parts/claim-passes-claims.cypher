// Whether a claim passes a filter that asks for one origin and one teller: it counts, and meets one of the cases.
// Blanks: ENDS (types that count as its ends'). Of the statement: c, the claim.
// Parameters: any, asKnownAt.
@current(IT: c) AND @claim-holds(IT: c; ENDS: ENDS)
