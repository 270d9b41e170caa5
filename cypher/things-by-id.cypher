// What is known of these entities that tells whether they are one with others?
// Parameters: ids, most (neighbours and places an entity), locating (relationship types that say where something is).
// Rows: id, type, name, nameTexts, identifierSchemes, identifierValues; neighbourIds and neighbourDegrees (those with the strongest links, and how many
// links each has, as texts); placeNames and placeCodes (countries that it is said to be in, ISO 3166-1 where they have it, else ''). One an id that exists
// and is no document (documents are told apart by their addresses), in no order.
UNWIND $given.ids AS wanted
MATCH (e:Entity {id: wanted}) WHERE NOT e:Document
CALL (e) {
  MATCH (e)-[r:LINK]-(o:Entity) WHERE r.claims > 0
  WITH o, max(r.origins) AS origins ORDER BY origins DESC, o.id LIMIT $given.most
  RETURN collect(o.id) AS neighbourIds, collect(toString(coalesce(@stored-degree(IT: o), 0))) AS neighbourDegrees
}
CALL (e) {
  MATCH (e)-[r:LINK]->(o:Entity) WHERE o.type = 'country' AND r.claims > 0 AND type(r) IN $given.locating
  WITH DISTINCT o ORDER BY o.id LIMIT $given.most
  RETURN collect(o.name) AS placeNames, collect(coalesce(head(
    [at IN range(0, size(o.identifierSchemes) - 1) WHERE o.identifierSchemes[at] = 'iso-3166-1' | o.identifierValues[at]]), '')) AS placeCodes
}
RETURN e.id AS id, e.type AS type, e.name AS name, e.nameTexts AS nameTexts, e.identifierSchemes AS identifierSchemes,
  e.identifierValues AS identifierValues, neighbourIds, neighbourDegrees, placeNames, placeCodes
