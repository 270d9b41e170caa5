// Which documents come next in the order of their ids, with what is derived from?
// Parameters: after (an id, '' for the first), limit. Rows: id, text (null when cited), publishedEdtf.
MATCH (d:Document) WHERE d.id > $given.after
RETURN d.id AS id, d.text AS text, d.publishedEdtf AS publishedEdtf ORDER BY d.id LIMIT $given.limit
