// Which claims does a withdrawal take, and which other withdrawal that stands takes them too?
// Parameters: id. Rows: id, live, by and reason (of the first other one; null when there is none).
MATCH (:Withdrawal {id: $given.id})-[:COVERS]->(c:Claim)
CALL (c) {
  OPTIONAL MATCH (other:Withdrawal)-[:COVERS]->(c) WHERE other.openKey IS NOT NULL AND other.id <> $given.id
  WITH other ORDER BY other.seq LIMIT 1
  RETURN other
}
RETURN c.id AS id, c.live AS live, other.by AS by, other.reason AS reason ORDER BY id
