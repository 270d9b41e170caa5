// How many documents pass the filter?
// Parameters: statuses (held, cited), and those of claim-passes (any, asKnownAt, minOrigins, minTellers). Rows: one, count.
MATCH (d:Document)
WHERE d.status IN $given.statuses AND (@document-passes)
RETURN count(d) AS count
