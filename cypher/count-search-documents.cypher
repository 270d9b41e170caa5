// How many held documents have these words in their text, by type?
// Parameters: query (Lucene, escaped). Rows: types (of one document, as a list), count.
CALL db.index.fulltext.queryNodes('document_search', $given.query) YIELD node AS d
RETURN [d.type] AS types, count(*) AS count
