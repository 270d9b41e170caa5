// Takes out of the count the mentions that were just written in documents that are withdrawn.
// Parameters: ids. Rows: the ids of the entities that they name.
UNWIND $given.ids AS wanted
MATCH (m:Mention {id: wanted})-[:AT]->(p:Passage)
MATCH (w:Withdrawal {openKey: 'document|' + p.documentId})
SET m.withdrawn = true
RETURN DISTINCT m.entityId AS entityId
