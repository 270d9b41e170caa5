// Which entities are these?
// Parameters: ids. Rows: one an id that exists, in no order.
UNWIND $given.ids AS wanted
MATCH (e:Entity {id: wanted})
RETURN e.id AS id, e.type AS type, e.name AS name, e.nameTexts AS nameTexts, e.nameLanguages AS nameLanguages,
  e.identifierSchemes AS identifierSchemes, e.identifierValues AS identifierValues, e.note AS note, e.invented AS invented,
  @stored-degree(IT: e) AS degree
