// What changed after this change?
// Parameters: seq, limit. Rows: changes in their order.
MATCH (c:Change) WHERE c.seq > $given.seq
RETURN c.seq AS seq, c.at AS at, c.entities AS entities, c.links AS links, c.claims AS claims, c.many AS many,
  c.entityIds AS entityIds, c.linkIds AS linkIds, c.claimIds AS claimIds
ORDER BY c.seq LIMIT $given.limit
