// What do these entities show, and what is kept beside it of their own?
// Parameters: ids. Rows: id, shown.
UNWIND $given.ids AS wanted
MATCH (e:Entity {id: wanted})
RETURN e.id AS id, {type: e.type, nameKey: e.nameKey, nameTexts: e.nameTexts, nameLanguages: e.nameLanguages,
  identifierSchemes: e.identifierSchemes, identifierValues: e.identifierValues, ownType: e.ownType,
  ownNameTexts: e.ownNameTexts, ownNameLanguages: e.ownNameLanguages, ownIdentifierSchemes: e.ownIdentifierSchemes,
  ownIdentifierValues: e.ownIdentifierValues} AS shown
