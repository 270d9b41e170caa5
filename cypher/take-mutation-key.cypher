// Takes a key of a mutation, and says what was done under it before.
// Parameters: key, hash (of the input), at (ISO 8601). Rows: hash, result (null the first time). A second taker waits for the first.
MERGE (k:MutationKey {key: $given.key})
  ON CREATE SET k.hash = $given.hash, k.at = $given.at
RETURN k.hash AS hash, k.result AS result
