// One import at a time: two that raise the same link would each count without the other.
// Parameters: none. Rows: none. The write lock on the node is held until the transaction ends.
MERGE (l:Lock {id: 'import'})
SET l.takenAt = timestamp()
