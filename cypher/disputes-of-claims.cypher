// Which dispute does each of these claims stand in?
// Parameters: ids. Rows: one a claim that is disputed: id, key.
UNWIND $given.ids AS wanted
MATCH (c:Claim {id: wanted}) WHERE c.live AND c.disputed
RETURN c.id AS id, c.disputeKey AS key
