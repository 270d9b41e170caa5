// Which links do several publishers tell that all have it from one origin?
// Parameters: minTellers, afterTellers and afterKey (the last row), limit. Rows: links with `measure`, those with most tellers first.
// Every link is looked at, from the entities that have one: no index has the links of all predicates by their origins.
MATCH (a:Entity)-[r:LINK]->(b:Entity)
USING INDEX a:Entity(degreeKey)
WHERE a.degreeKey < '999999999' AND r.origins = 1 AND r.claims > 0 AND r.tellers >= $given.minTellers
  AND (r.tellers BEFORE $given.afterTellers OR r.tellers = $given.afterTellers AND r.key BEYOND $given.afterKey)
WITH a, r, b ORDER BY r.tellers BACK, r.key WAY LIMIT $given.limit
RETURN @link-columns(ENDS: a.type, b.type), r.tellers AS measure
ORDER BY measure BACK, key WAY
