// How many changes since one touched some of these entities?
// Parameters: seq, ids (of entities). Rows: one, oldest (number of the oldest change that is kept; null when there is none), count.
OPTIONAL MATCH (first:Change) WHERE first.seq > 0
WITH min(first.seq) AS oldest
OPTIONAL MATCH (c:Change)
WHERE c.seq > $given.seq AND (c.many OR any(id IN c.entityIds WHERE id IN $given.ids))
RETURN oldest, count(c) AS count
