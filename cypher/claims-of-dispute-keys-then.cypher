// Which claims could have excluded each other as the graph was recorded at a time?
// Parameters: keys, and those of current (asKnownAt, proposed). Rows: as those of claims-of-dispute-keys.
UNWIND $given.keys AS wanted
MATCH (c:Claim {disputeKey: wanted}) WHERE @current(IT: c)
RETURN c.disputeKey AS disputeKey, c.id AS claimId, c.predicate AS predicate, c.contentKey AS contentKey, c.against AS against,
  c.objectKind AS objectKind, c.objectId AS objectId, c.objectFromDay AS fromDay, c.objectToDay AS toDay, c.min AS min,
  c.max AS max, c.unit AS unit
