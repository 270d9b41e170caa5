// Which documents are there?
// Parameters: statuses (held, cited), after (name key, '' for the first page), limit. Rows: the documents by name.
MATCH (d:Document)
WHERE d.nameKey > $given.after AND d.status IN $given.statuses
RETURN d.id AS id, d.name AS name, d.status AS status, d.sha256 AS sha256, d.url AS url, d.language AS language,
  d.publisherId AS publisherId, d.publishedEdtf AS publishedEdtf, d.publishedText AS publishedText,
  d.publishedBasis AS publishedBasis, d.publishedReason AS publishedReason, d.invented AS invented, d.nameKey AS nameKey
ORDER BY d.nameKey LIMIT $given.limit
