// How many documents are there?
// Parameters: statuses (held, cited). Rows: one, count.
MATCH (d:Document)
WHERE d.status IN $given.statuses
RETURN count(d) AS count
