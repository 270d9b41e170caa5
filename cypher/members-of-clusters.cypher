// Which entities are one with these, the entities themselves too, and what was recorded of each itself?
// Parameters: ids. Rows: id, canonical (who stands for it), shownType (that it shows), and its own type, names, identifiers; status of a document.
UNWIND $given.ids AS wanted
CALL (wanted) {
  MATCH (m:Merged {id: wanted})
  RETURN m.mergedInto AS canonical
  UNION
  MATCH (e:Entity {id: wanted}) WHERE e.mergedInto IS NULL
  RETURN e.id AS canonical
}
WITH DISTINCT canonical
CALL (canonical) {
  MATCH (n:Entity {id: canonical})
  RETURN n
  UNION
  MATCH (n:Merged {mergedInto: canonical})
  RETURN n
}
RETURN n.id AS id, canonical, n.type AS shownType, coalesce(n.ownType, n.type) AS type, n.name AS name,
  coalesce(n.ownNameTexts, n.nameTexts) AS nameTexts, coalesce(n.ownNameLanguages, n.nameLanguages) AS nameLanguages,
  coalesce(n.ownIdentifierSchemes, n.identifierSchemes) AS identifierSchemes,
  coalesce(n.ownIdentifierValues, n.identifierValues) AS identifierValues, n.status AS status, n.note AS note,
  n.invented AS invented, coalesce(n.version, 1) AS version
ORDER BY id
