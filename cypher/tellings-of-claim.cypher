// Which claims were told as this one, in the same words, live or withdrawn?
// Parameters: baseId (the id that the content alone gives). Rows: id, live.
MATCH (c:Claim {baseId: $given.baseId})
RETURN c.id AS id, c.live AS live
