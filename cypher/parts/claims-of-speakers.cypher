// Begin from who stands on a claim's ladder, at any rung.
// Parameters: anchored. Of the statement: one.
MATCH (v:Voice {speakerId: one})
WITH DISTINCT v.claimId AS claimId
MATCH (c:Claim {id: claimId})
