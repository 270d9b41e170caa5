// The columns that make a document. Of the statement: d.
d.id AS id, d.name AS name, d.status AS status, d.sha256 AS sha256, d.url AS url, d.language AS language,
  d.publisherId AS publisherId, coalesce(d.givenPublisherId, d.publisherId) AS givenPublisherId, d.publishedEdtf AS publishedEdtf, d.publishedText AS publishedText,
  d.publishedBasis AS publishedBasis, d.publishedReason AS publishedReason, d.invented AS invented
