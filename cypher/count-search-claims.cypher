// How many live claims have these words in their passages, by the types of their ends?
// Parameters: query (Lucene, escaped). Rows: types (of the subject and of an entity as object), count.
CALL db.index.fulltext.queryNodes('claim_search', $given.query) YIELD node AS c
WITH c WHERE c.live
RETURN [type IN [c.subjectType, c.objectType] WHERE type IS NOT NULL] AS types, count(*) AS count
