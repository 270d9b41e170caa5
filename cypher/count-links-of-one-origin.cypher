// How many links do several publishers tell that all have it from one origin?
// Parameters: minTellers. Rows: one: count.
MATCH (a:Entity)-[r:LINK]->()
USING INDEX a:Entity(degreeKey)
WHERE a.degreeKey < '999999999' AND r.origins = 1 AND r.claims > 0 AND r.tellers >= $given.minTellers
RETURN count(*) AS count
