// Which documents are cited and not held?
// Parameters: after (key of the last row), limit. Rows: the documents in the order of KEY, cursor.
// The status stands in the order, though it is one: Neo4j then takes the order from the index of both.
MATCH (d:Document {status: 'cited'})
WHERE d.KEY BEYOND $given.after
WITH d ORDER BY d.status WAY, d.KEY WAY LIMIT $given.limit
RETURN @document-columns, d.KEY AS cursor
