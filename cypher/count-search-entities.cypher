// How many entities have these words in their names, by type?
// Parameters: query (Lucene, escaped). Rows: types (of one entity, as a list), count.
CALL db.index.fulltext.queryNodes('entity_search', $given.query) YIELD node AS e
RETURN [e.type] AS types, count(*) AS count
