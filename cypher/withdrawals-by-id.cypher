// Which withdrawals are these?
// Parameters: ids. Rows: one an id that exists.
UNWIND $given.ids AS wanted
MATCH (w:Withdrawal {id: wanted})
RETURN @withdrawal-columns
