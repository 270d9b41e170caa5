// Numbers and keeps one change of the graph, and lets go of the oldest.
// Parameters: at (ISO 8601), entities, links, claims (how many), many, entityIds, linkIds, claimIds, kept (how many changes). Rows: seq.
// The lock node is held by then: numbers go up in the order of the commits.
MERGE (l:Lock {id: 'import'})
SET l.changes = coalesce(l.changes, 0) + 1
CREATE (c:Change {seq: l.changes, at: $given.at, entities: $given.entities, links: $given.links, claims: $given.claims,
  many: $given.many, entityIds: $given.entityIds, linkIds: $given.linkIds, claimIds: $given.claimIds})
WITH l.changes AS seq
CALL (seq) {
  MATCH (old:Change) WHERE old.seq <= seq - $given.kept
  DELETE old
}
RETURN seq
