// Begin from claims by originStance; the index has their order too.
// Parameters: anchored. Of the statement: one.
MATCH (c:Claim {originStance: one})
