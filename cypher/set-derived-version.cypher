// Keeps in which form the derived keys are.
// Parameters: version. Rows: none.
MERGE (s:State {id: 'derived'})
SET s.version = $given.version
