// Which documents pass the filter: they, or claims heard through them, hold a claim that does?
// Parameters: statuses (held, cited), after (key of the last row), limit, and those of claim-passes (any, asKnownAt, minOrigins, minTellers).
// Rows: the documents in the order of KEY, cursor.
MATCH (d:Document)
WHERE d.KEY BEYOND $given.after AND d.status IN $given.statuses AND (@document-passes)
RETURN @document-columns, d.KEY AS cursor
ORDER BY d.KEY WAY LIMIT $given.limit
