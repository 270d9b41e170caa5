// Makes entities and documents that are not there; those that are stay as they are, but for names not yet recorded.
// Parameters: rows [{id, labels, properties, nameTexts, nameLanguages}]. Rows: none.
UNWIND $given.rows AS row
MERGE (e:Entity {id: row.id})
  ON CREATE SET e += row.properties, e.nameTexts = [], e.nameLanguages = [], e.searchTexts = []
SET e:$(row.labels)
WITH e, row, [at IN range(0, size(row.nameTexts) - 1)
  WHERE NOT row.nameTexts[at] IN e.nameTexts AND row.nameTexts[at] <> e.name] AS unrecorded
SET e.nameTexts = e.nameTexts + [at IN unrecorded | row.nameTexts[at]],
  e.nameLanguages = e.nameLanguages + [at IN unrecorded | row.nameLanguages[at]]
