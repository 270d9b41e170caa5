// Which held documents have these words in their text?
// Parameters: query (Lucene, escaped), window, skip, limit. Rows: id, score, text; best first.
CALL db.index.fulltext.queryNodes('document_search', $given.query, {limit: $given.window}) YIELD node AS d, score
WITH d, score SKIP $given.skip LIMIT $given.limit
RETURN d.id AS id, score, d.text AS text
