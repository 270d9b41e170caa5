// Which live claims could exclude each other?
// Parameters: keys. Rows: what decides it, and what hangs on it, for every live claim of each key.
UNWIND $given.keys AS wanted
MATCH (c:Claim {disputeKey: wanted}) WHERE c.live
RETURN c.disputeKey AS disputeKey, c.id AS claimId, c.predicate AS predicate, c.contentKey AS contentKey, c.against AS against,
  c.objectKind AS objectKind, c.objectId AS objectId, c.objectFromDay AS fromDay, c.objectToDay AS toDay, c.min AS min,
  c.max AS max, c.unit AS unit, c.disputed AS disputed, c.linkKey AS linkKey
