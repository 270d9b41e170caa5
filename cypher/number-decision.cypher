// Draws the number of a decision. The lock node is held by then: numbers go up in the order of the commits.
// Parameters: none. Rows: seq.
MERGE (l:Lock {id: 'import'})
SET l.decisions = coalesce(l.decisions, 0) + 1
RETURN l.decisions AS seq
