// Which claims do these withdrawals take?
// Parameters: ids, limit (a parent). Rows: withdrawalId, id; in the order of reading.
UNWIND $given.ids AS wanted
CALL (wanted) {
  MATCH (:Withdrawal {id: wanted})-[:COVERS]->(c:Claim)
  RETURN c ORDER BY c.orderKey LIMIT $given.limit
}
RETURN wanted AS withdrawalId, c.id AS id
