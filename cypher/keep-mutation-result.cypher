// Keeps what a mutation answered, for whoever asks the same again.
// Parameters: key, result (JSON). Rows: none.
MATCH (k:MutationKey {key: $given.key})
SET k.result = $given.result
