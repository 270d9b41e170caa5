// Which entities come next in the order of their ids?
// Parameters: after (an id, '' for the first), limit. Rows: id, name.
MATCH (e:Entity) WHERE e.id > $given.after
RETURN e.id AS id, e.name AS name ORDER BY e.id LIMIT $given.limit
