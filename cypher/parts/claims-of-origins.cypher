// Begin from claims by originId; the index has their order too.
// Parameters: anchored. Of the statement: one.
MATCH (c:Claim {originId: one})
