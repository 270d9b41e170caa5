// How many entities has each type, without those below it?
// Parameters: none. Rows: type, count.
MATCH (e:Entity)
RETURN e.type AS type, count(e) AS count
