// Takes the mentions in a document out of the count, or back into it.
// Parameters: id (of the document), withdrawn (true, or null to count them). Rows: the ids of the entities that they name.
MATCH (p:Passage {documentId: $given.id})<-[:AT]-(m:Mention)
SET m.withdrawn = $given.withdrawn
RETURN DISTINCT m.entityId AS entityId
