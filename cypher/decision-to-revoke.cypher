// What is needed to take a decision back?
// Parameters: id. Rows: one when it exists: verdict, entityIds, live, revokedAt, movedId and places (of a retarget).
MATCH (d:Decision {id: $given.id})
RETURN d.verdict AS verdict, d.entityIds AS entityIds, d.live AS live, d.revokedAt AS revokedAt, d.movedId AS movedId, coalesce(d.places, []) AS places
