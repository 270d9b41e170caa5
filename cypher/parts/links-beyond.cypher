// Begin from an entity's links of one direction, or beyond one of them in the order of their KEY. Of the statement: e, r.
// Parameters: direction (OUT, IN, BOTH), afterMeasure, afterKey.
($given.direction = 'BOTH' OR ($given.direction = 'OUT' AND startNode(r) = e) OR ($given.direction = 'IN' AND endNode(r) = e))
  AND (r.KEY BEFORE $given.afterMeasure OR (r.KEY = $given.afterMeasure AND r.key BEYOND $given.afterKey))
