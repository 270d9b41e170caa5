// Puts claims under a withdrawal: none of them counts while it stands.
// Parameters: id (of the withdrawal), claims (ids). Rows: none.
MATCH (w:Withdrawal {id: $given.id})
UNWIND $given.claims AS wanted
MATCH (c:Claim {id: wanted})
CREATE (w)-[:COVERS]->(c)
