// Writes what is derived for claims and the voices of their ladders.
// Parameters: rows [{id, properties, voices [{id, properties}]}]. Rows: none.
UNWIND $given.rows AS row
MATCH (c:Claim {id: row.id})
SET c += row.properties
WITH row
UNWIND row.voices AS voice
MATCH (v:Voice {id: voice.id})
SET v += voice.properties
