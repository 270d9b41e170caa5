// Takes the mentions in a document out of the count, or back into it.
// Parameters: id (of the document), withdrawn (true, or null to count them). Rows: the ids of the entities that they name.
// Only mentions stand at passages: told their label, Neo4j would read all of them where there are few.
MATCH (p:Passage {documentId: $given.id})<-[:AT]-(m)
SET m.withdrawn = $given.withdrawn
RETURN DISTINCT m.entityId AS entityId
