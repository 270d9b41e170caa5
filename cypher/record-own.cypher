// Writes what is recorded of entities themselves: beside what is shown, where one stands for others.
// Parameters: rows [{id, record}]. Rows: none.
UNWIND $given.rows AS row
CALL (row) {
  MATCH (e:Entity {id: row.id})
  RETURN e
  UNION
  MATCH (e:Merged {id: row.id})
  RETURN e
}
WITH e, row.record AS record, e.ownType IS NOT NULL AS stands
SET e.name = record.name, e.nameKey = record.nameKey, e.note = record.note, e.version = coalesce(e.version, 1) + 1,
  e.updatedAt = coalesce(record.updatedAt, e.updatedAt)
FOREACH (_ IN CASE WHEN stands THEN [1] END |
  SET e.ownType = record.type, e.ownNameTexts = record.nameTexts, e.ownNameLanguages = record.nameLanguages,
    e.ownIdentifierSchemes = record.identifierSchemes, e.ownIdentifierValues = record.identifierValues)
FOREACH (_ IN CASE WHEN NOT stands THEN [1] END |
  SET e.type = record.type, e.nameTexts = record.nameTexts, e.nameLanguages = record.nameLanguages,
    e.identifierSchemes = record.identifierSchemes, e.identifierValues = record.identifierValues)
