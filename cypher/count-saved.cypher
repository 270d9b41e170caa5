// How many views or stories are saved, whose name or caption has all words?
// Parameters: words (folded). Rows: one, count.
MATCH (w:SAVED)
WHERE w.recencyKey > '' AND w.deletedAt IS NULL
  AND all(word IN $given.words WHERE w.searchKey CONTAINS word)
RETURN count(w) AS count
