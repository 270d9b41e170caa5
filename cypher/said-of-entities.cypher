// What do live claims say of these entities by these predicates, and who says so?
// Parameters: ids, predicatesOut (of which they are the subject), predicatesIn (the object), most (contents a predicate and way), mostNamed (origins by name).
// Rows: one a content that somebody affirms: entityId, predicate, out, objectKind, value (of a value, as the claim has it), otherId and otherName (of an entity),
// origins (who affirms it: distinct last voices), originNames (the first of them), denied (how many last voices say that it is not so), disputed. Most origins first.
UNWIND $given.ids AS wanted
MATCH (e:Entity {id: wanted})
CALL (e) {
  MATCH (e)<-[:SUBJECT]-(c:Claim) WHERE c.live AND c.predicate IN $given.predicatesOut
  RETURN c, true AS out
  UNION ALL
  MATCH (e)<-[:OBJECT]-(c:Claim) WHERE c.live AND c.predicate IN $given.predicatesIn
  RETURN c, false AS out
}
WITH wanted, out, c.predicate AS predicate, c.contentKey AS content, head(collect(c)) AS one,
  collect(DISTINCT CASE WHEN c.against THEN null ELSE c.originId END) AS origins,
  count(DISTINCT CASE WHEN c.against THEN c.originId END) AS denied, max(CASE WHEN c.disputed THEN 1 ELSE 0 END) = 1 AS disputed
WHERE size(origins) > 0
WITH * ORDER BY size(origins) DESC, content
WITH wanted, out, predicate, collect({one: one, origins: origins, denied: denied, disputed: disputed})[..$given.most] AS contents
UNWIND contents AS content
WITH wanted, out, predicate, content, content.one AS one
OPTIONAL MATCH (other:Entity {id: CASE WHEN out THEN one.objectId ELSE one.subjectId END})
RETURN wanted AS entityId, predicate, out, one.objectKind AS objectKind, other.id AS otherId, other.name AS otherName,
  CASE one.objectKind WHEN 'entity' THEN null ELSE one {.min, .max, .unit, .approximate, .edtf, .basis, .reason, .text, .language} END AS value,
  size(content.origins) AS origins, content.denied AS denied, content.disputed AS disputed,
  COLLECT { UNWIND content.origins AS originId MATCH (o:Entity {id: originId}) RETURN o.name ORDER BY o.name, o.id LIMIT $given.mostNamed } AS originNames
