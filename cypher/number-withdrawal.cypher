// Draws the number of a withdrawal. The lock node is held by then: numbers go up in the order of the commits.
// Parameters: none. Rows: seq.
MERGE (l:Lock {id: 'import'})
SET l.withdrawals = coalesce(l.withdrawals, 0) + 1
RETURN l.withdrawals AS seq
