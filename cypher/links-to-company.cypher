// Which of these entities is linked to which of those? What has many links is left out: it is linked to everything.
// Parameters: ids, company (ids), most (links). Rows: id, companion.
UNWIND $given.ids AS wanted
MATCH (e:Entity {id: wanted}) WHERE @stored-degree(IT: e) <= $given.most
MATCH (e)-[r:LINK]-(other:Entity) WHERE r.origins > 0 AND other.id IN $given.company
RETURN DISTINCT e.id AS id, other.id AS companion
