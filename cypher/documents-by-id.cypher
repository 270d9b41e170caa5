// Which documents are these?
// Parameters: ids. Rows: one an id that exists.
UNWIND $given.ids AS wanted
MATCH (d:Document {id: wanted})
RETURN d.id AS id, d.name AS name, d.status AS status, d.sha256 AS sha256, d.url AS url, d.language AS language,
  d.publisherId AS publisherId, d.publishedEdtf AS publishedEdtf, d.publishedText AS publishedText,
  d.publishedBasis AS publishedBasis, d.publishedReason AS publishedReason, d.invented AS invented, d.nameKey AS nameKey
