// Writes which entity a decision puts in places of claims and voices.
// Parameters: claims, voices (rows [{id, properties}]). Rows: none.
CALL () {
  UNWIND $given.claims AS row
  MATCH (c:Claim {id: row.id})
  SET c += row.properties
}
CALL () {
  UNWIND $given.voices AS row
  MATCH (v:Voice {id: row.id})
  SET v += row.properties
}
