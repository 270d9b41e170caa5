// Says which entity stands for these. They keep their labels until what was about them is about that one.
// Parameters: rows [{id, into}]. Rows: none.
UNWIND $given.rows AS row
CALL (row) {
  MATCH (e:Entity {id: row.id})
  RETURN e
  UNION
  MATCH (e:Merged {id: row.id})
  RETURN e
}
SET e:Merged, e.mergedInto = row.into
