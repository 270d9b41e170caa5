// What does a publication show?
// Parameters: id. Rows: snapshot (JSON), preview (PNG in base64, or null); none when it is revoked or its view deleted.
MATCH (v:View)-[:PUBLISHED_AS]->(p:Publication {id: $given.id})
WHERE p.revokedAt IS NULL AND v.deletedAt IS NULL
RETURN p.snapshot AS snapshot, p.preview AS preview
