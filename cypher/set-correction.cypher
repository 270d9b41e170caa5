// Ties a claim to the withdrawn one in whose place it stands.
// Parameters: id, corrects (ids of claims). Rows: none.
MATCH (c:Claim {id: $given.id}), (old:Claim {id: $given.corrects})
SET c.correctsId = old.id, old.correctedById = c.id
