// Writes what is derived from an entity's links and names.
// Parameters: rows [{id, searchKey, searchTexts}]. Rows: none. degreeKey sorts high degrees first, so that one index gives the order.
// Links of withdrawn claims alone are not counted.
UNWIND $given.rows AS row
MATCH (e:Entity {id: row.id})
WITH e, row, COUNT { (e)-[r:LINK]-() WHERE r.origins > 0 } AS degree
SET e.searchKey = row.searchKey, e.searchTexts = row.searchTexts,
  e.degreeKey = right('000000000' + toString(999999999 - degree), 9) + '|' + e.id
