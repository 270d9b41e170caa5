// Which claims come next in the order of their ids?
// Parameters: after (an id, '' for the first), limit. Rows: id.
MATCH (c:Claim) WHERE c.id > $given.after
RETURN c.id AS id ORDER BY c.id LIMIT $given.limit
