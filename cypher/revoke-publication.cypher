// Takes a publication back: its tombstone keeps when, and nothing of what was shown.
// Parameters: id, at (ISO 8601). Rows: viewId, when there is such a publication; one that is revoked stays as it was.
MATCH (v:View)-[:PUBLISHED_AS]->(p:Publication {id: $given.id})
SET p.revokedAt = coalesce(p.revokedAt, $given.at), p.snapshot = null, p.preview = null
RETURN v.id AS viewId
