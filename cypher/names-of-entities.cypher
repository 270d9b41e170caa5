// By which names can each of these entities be found: its own, those given by speakers, the forms it takes in texts that are not withdrawn?
// Parameters: ids, naming (predicates that give names). Rows: id, own, given.
UNWIND $given.ids AS wanted
MATCH (e:Entity {id: wanted})
RETURN e.id AS id, [e.name] + e.nameTexts AS own,
  COLLECT { MATCH (e)<-[:SUBJECT]-(c:Claim) WHERE c.predicate IN $given.naming AND c.live AND NOT c.against
    RETURN DISTINCT c.text ORDER BY c.text }
  + COLLECT { MATCH (e)<-[:NAMES]-(m:Mention) WHERE m.withdrawn IS NULL RETURN DISTINCT m.surface ORDER BY m.surface } AS given
