// Which links do several publishers tell that all have it from one origin?
// Parameters: minTellers, afterTellers and afterKey (the last row), limit. Rows: links with `measure`, those with most tellers first.
// Every link is looked at, by the index that has the links of each predicate: none has them by their origins over all predicates. Ends are read of those that pass.
MATCH ()-[r:LINK]->()
WHERE r.origins = 1 AND r.claims > 0 AND r.tellers >= $given.minTellers
  AND (r.tellers BEFORE $given.afterTellers OR r.tellers = $given.afterTellers AND r.key BEYOND $given.afterKey)
WITH r ORDER BY r.tellers BACK, r.key WAY LIMIT $given.limit
WITH r, startNode(r) AS a, endNode(r) AS b
RETURN @link-columns(ENDS: a.type, b.type), r.tellers AS measure
ORDER BY measure BACK, key WAY
