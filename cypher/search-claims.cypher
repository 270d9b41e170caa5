// Which claims have these words in the passages they rest on?
// Parameters: query (Lucene, escaped), window, skip, limit. Rows: id, score, live, subjectId, passages [{id, documentId, start, text}]; best first.
// Withdrawn claims are rows too, so that the caller can count its place in the ranking.
CALL db.index.fulltext.queryNodes('claim_search', $given.query, {limit: $given.window}) YIELD node AS c, score
WITH c, score SKIP $given.skip LIMIT $given.limit
RETURN c.id AS id, score, c.live AS live, c.subjectId AS subjectId,
  COLLECT { MATCH (c)-[:EVIDENCE]->(p:Passage)
    RETURN {id: p.id, documentId: p.documentId, start: p.start, text: p.quote} ORDER BY p.documentId, p.start } AS passages
