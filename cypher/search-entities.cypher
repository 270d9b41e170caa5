// Which entities have these words in one of their names?
// Parameters: query (Lucene, escaped), window, skip, limit. Rows: entity, score, names (all that are searched); best first.
// The index cuts off at the window. That is the same for all pages: of hits of one score it gives other ones for another limit.
CALL db.index.fulltext.queryNodes('entity_search', $given.query, {limit: $given.window}) YIELD node AS e, score
WITH e, score SKIP $given.skip LIMIT $given.limit
RETURN @entity-list(IT: e) AS entity, score, [e.name] + coalesce(e.nameTexts, []) + coalesce(e.searchTexts, []) AS names
