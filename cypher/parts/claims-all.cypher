// Begin from all claims, in the order of an index.
MATCH (c:Claim)
