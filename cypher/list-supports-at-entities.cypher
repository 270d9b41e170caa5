// What stands behind each link of each entity, over the claims that pass the filter?
// Parameters: ids, and those of link-passes (any, asKnownAt, minOrigins, minTellers). Rows: entityId, key, relationshipType, out, otherId, otherType, otherName (folded),
// supports [[originId, originStance, documentId, fromDay, toDay]], denials left out. One row a link: names would else be sent once a support.
UNWIND $given.ids AS wanted
MATCH (e:Entity {id: wanted})-[r:LINK]-(o:Entity)
WHERE @link-passes(ENDS: o.type)
WITH wanted, e, r, o, COLLECT {
  MATCH (s:Support {linkKey: r.key})
  WHERE NOT s.against AND @current(IT: s) AND @support-holds(ENDS: o.type)
  RETURN [s.originId, s.originStance, s.documentId, s.fromDay, s.toDay]
} AS supports
RETURN wanted AS entityId, r.key AS key, type(r) AS relationshipType, startNode(r) = e AS out,
  o.id AS otherId, o.type AS otherType, o.nameKey AS otherName, supports
