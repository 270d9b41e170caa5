// Lets go of keys of mutations that are too old.
// Parameters: before (ISO 8601), limit. Rows: none.
MATCH (k:MutationKey) WHERE k.at < $given.before
WITH k LIMIT $given.limit
DELETE k
