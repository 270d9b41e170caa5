// Which of these are in the graph already?
// Parameters: entities, claims, mentions (ids). Rows: id.
UNWIND $given.entities AS wanted MATCH (n:Entity {id: wanted}) RETURN n.id AS id
UNION ALL
UNWIND $given.entities AS wanted MATCH (n:Merged {id: wanted}) RETURN n.id AS id
UNION ALL
UNWIND $given.claims AS wanted MATCH (n:Claim {id: wanted}) RETURN n.id AS id
UNION ALL
UNWIND $given.mentions AS wanted MATCH (n:Mention {id: wanted}) RETURN n.id AS id
