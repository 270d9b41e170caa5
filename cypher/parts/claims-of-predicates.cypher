// Begin from claims by predicate; the index has their order too.
// Parameters: anchored. Of the statement: one.
MATCH (c:Claim {predicate: one})
