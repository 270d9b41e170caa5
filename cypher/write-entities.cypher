// Makes entities and documents that are not there; those that are stay as they are, but for names not yet recorded.
// Parameters: rows [{id, labels, properties, nameTexts, nameLanguages}]. Rows: id, changed (made, or given a name).
UNWIND $given.rows AS row
MERGE (e:Entity {id: row.id})
  ON CREATE SET e += row.properties, e.nameTexts = [], e.nameLanguages = [], e.searchTexts = [], e.version = 0
SET e:$(CASE WHEN e.version = 0 THEN row.labels ELSE [] END)
WITH e, row, [at IN range(0, size(row.nameTexts) - 1)
  WHERE NOT row.nameTexts[at] IN e.nameTexts AND row.nameTexts[at] <> e.name] AS unrecorded
WITH e, row, unrecorded, coalesce(e.version, 1) = 0 OR size(unrecorded) > 0 AS changed
SET e.nameTexts = e.nameTexts + [at IN unrecorded | row.nameTexts[at]],
  e.nameLanguages = e.nameLanguages + [at IN unrecorded | row.nameLanguages[at]],
  e.version = coalesce(e.version, 1) + CASE WHEN changed THEN 1 ELSE 0 END
RETURN e.id AS id, changed
