// Which entities have these words in one of their names?
// Parameters: query (Lucene, escaped), types, afterScore, afterId, limit.
// Rows: id, score, key (all searched words), names; best first, then by id, so that a page can go on from (score, id).
CALL db.index.fulltext.queryNodes('entity_search', $given.query) YIELD node AS e, score
WHERE (size($given.types) = 0 OR e.type IN $given.types)
  AND (score < $given.afterScore OR (score = $given.afterScore AND e.id > $given.afterId))
WITH e, score ORDER BY score DESC, e.id LIMIT $given.limit
RETURN e.id AS id, score, [e.name] + e.nameTexts + e.searchTexts AS names
