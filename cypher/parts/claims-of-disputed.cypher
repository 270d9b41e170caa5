// Begin from claims by disputed; the index has their order too.
// Parameters: anchored. Of the statement: one.
MATCH (c:Claim {disputed: one})
