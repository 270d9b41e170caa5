// Which publications are these?
// Parameters: ids. Rows: one a publication that exists, revoked or not.
UNWIND $given.ids AS wanted
MATCH (v:View)-[:PUBLISHED_AS]->(p:Publication {id: wanted})
RETURN @publication-columns
