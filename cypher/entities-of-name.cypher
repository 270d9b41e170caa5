// Which entities have this name, folded over case and accents?
// Parameters: key (the folded name and a blank), limit. Rows: id, name.
MATCH (e:Entity)
WHERE e.nameKey STARTS WITH $given.key AND e.nameKey = $given.key + e.id
RETURN e.id AS id, e.name AS name
ORDER BY id LIMIT $given.limit
