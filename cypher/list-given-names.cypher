// Which names do speakers give each of these entities, in claims that pass the filter?
// Parameters: ids, naming (predicates that give names), and those of claim-passes (any, asKnownAt, minOrigins, minTellers).
// Rows: entityId, claimId, text, language, speakerId (the last voice), by place in the documents. Denied names are no names.
UNWIND $given.ids AS wanted
MATCH (:Entity {id: wanted})<-[:SUBJECT]-(c:Claim)
WHERE c.predicate IN $given.naming AND NOT c.against AND @claim-passes(ENDS: c.subjectType, c.objectType)
RETURN wanted AS entityId, c.id AS claimId, c.text AS text, c.language AS language, c.originId AS speakerId
ORDER BY c.orderKey
