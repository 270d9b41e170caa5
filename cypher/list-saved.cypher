// Which views or stories are saved, whose name or caption has all words?
// Parameters: after (key of the last row), words (folded), limit. Rows: those that are not deleted, in the order of KEY, cursor.
MATCH (w:SAVED)
WHERE w.KEY BEYOND $given.after AND w.deletedAt IS NULL
  AND all(word IN $given.words WHERE w.searchKey CONTAINS word)
WITH w ORDER BY w.KEY WAY LIMIT $given.limit
RETURN @saved-columns, w.KEY AS cursor
