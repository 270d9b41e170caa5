// Begin from claims by documentId; the index has their order too.
// Parameters: anchored. Of the statement: one.
MATCH (c:Claim {documentId: one})
