// Which claims say this already, in the same words, live or withdrawn?
// Parameters: contentKey, baseId (the id that the content alone gives). Rows: id, live.
MATCH (c:Claim {contentKey: $given.contentKey})
WHERE coalesce(c.baseId, c.id) = $given.baseId
RETURN c.id AS id, c.live AS live
