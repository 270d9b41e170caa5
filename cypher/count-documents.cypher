// How many documents are there?
// Parameters: status (held, cited, null = all). Rows: one, count.
MATCH (d:Document)
WHERE $status IS NULL OR d.status = $status
RETURN count(d) AS count
