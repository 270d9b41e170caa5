// Gives what is saved, a view or a story, its next version.
// Parameters: id, at (ISO 8601), recencyKey (newest first), madeAt (ISO 8601), change (the last that it knew, or null), content
// (JSON), contentHash, counts (a map: how much it holds). Rows: number. A change that this graph has not had is none that it knew.
MATCH (w:SAVED {id: $given.id})
OPTIONAL MATCH (l:Lock {id: 'import'})
WITH w, coalesce(l.changes, 0) AS latest
SET w.version = w.version + 1, w.savedAt = $given.at, w.recencyKey = $given.recencyKey
CREATE (w)-[:HAS_VERSION]->(s:SAVED_VERSION {id: w.id + '|' + toString(w.version), number: w.version, savedAt: $given.at,
  madeAt: $given.madeAt, change: CASE WHEN $given.change <= latest THEN $given.change ELSE latest END,
  content: $given.content, contentHash: $given.contentHash})
SET s += $given.counts
RETURN s.number AS number
