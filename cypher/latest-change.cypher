// What is the number of the last change?
// Parameters: none. Rows: one once there was a change: seq.
MATCH (l:Lock {id: 'import'}) WHERE l.changes IS NOT NULL
RETURN l.changes AS seq
