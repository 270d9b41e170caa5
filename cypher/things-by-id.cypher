// What is known of these entities that tells whether they are one with others?
// Parameters: ids, most (neighbours, places and dates an entity), locating (relationship types that say where something is), datingOut and datingIn (those whose
// time dates what they run from, and what they lead to), datingByValue (single-valued predicates that have the date as object).
// Rows: id, type, name, nameTexts, identifierSchemes, identifierValues; neighbourIds and neighbourDegrees (those with the strongest links, and how many
// links each has, as texts); placeNames and placeCodes (countries that it is said to be in, ISO 3166-1 where they have it, else ''); datePredicates,
// dateFroms and dateTos (what says when it began, ended or was, by relationship type or id, and the earliest and the latest, EDTF). One an id that exists
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
CALL (e) {
  CALL (e) {
    MATCH (e)-[r:LINK]->() WHERE type(r) IN $given.datingOut AND r.claims > 0 AND r.from IS NOT NULL
    RETURN type(r) AS dating, r.from AS dateFrom, coalesce(r.to, r.from) AS dateTo LIMIT $given.most
    UNION ALL
    MATCH (e)<-[r:LINK]-() WHERE type(r) IN $given.datingIn AND r.claims > 0 AND r.from IS NOT NULL
    RETURN type(r) AS dating, r.from AS dateFrom, coalesce(r.to, r.from) AS dateTo LIMIT $given.most
    UNION ALL
    UNWIND $given.datingByValue AS wantedDate
    MATCH (c:Claim {disputeKey: e.id + '|' + wantedDate + '|*'}) WHERE c.live AND NOT c.against AND c.edtf IS NOT NULL
    RETURN c.predicate AS dating, c.edtf AS dateFrom, c.edtf AS dateTo LIMIT $given.most
  }
  RETURN collect(dating) AS datePredicates, collect(dateFrom) AS dateFroms, collect(dateTo) AS dateTos
}
RETURN e.id AS id, e.type AS type, e.name AS name, e.nameTexts AS nameTexts, e.identifierSchemes AS identifierSchemes,
  e.identifierValues AS identifierValues, neighbourIds, neighbourDegrees, placeNames, placeCodes,
  datePredicates, dateFroms, dateTos
