// Whether an entity passes the filter: by its type alone, as an end of a link that passes, or as the subject of a claim that does.
// Of the statement: e, the entity. Parameters: typesSuffice, any, and the others of link-passes and
// claim-passes.
CASE
  WHEN $given.typesSuffice AND any(literals IN $given.any WHERE
    all(l IN literals WHERE l.kind = 'types' AND l.wanted = (e.type IN l.values))) THEN true
  WHEN EXISTS { MATCH (e)-[r:LINK]-() WHERE @link-passes(ENDS: e.type) } THEN true
  ELSE EXISTS { MATCH (e)<-[:SUBJECT]-(c:Claim) WHERE @claim-passes(ENDS: e.type) }
END
