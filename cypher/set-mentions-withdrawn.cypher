// Takes the mentions in a document out of the count, or back into it.
// Parameters: id (of the document), withdrawn (true, or null to count them). Rows: the ids of the entities that they name.
// The passages come first: of a graph with few mentions Neo4j would read them all.
MATCH (p:Passage {documentId: $given.id})
WITH p
MATCH (p)<-[:AT]-(m:Mention)
SET m.withdrawn = $given.withdrawn
RETURN DISTINCT m.entityId AS entityId
