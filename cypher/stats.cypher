// How much is there?
// Parameters: none. Rows: one.
RETURN COUNT { (:Entity) } AS entities,
  COUNT { MATCH (c:Claim) WHERE c.live } AS claims,
  COUNT { MATCH (:Entity)-[r:LINK]->() WHERE r.origins > 0 } AS links,
  COUNT { MATCH (d:Document) WHERE d.status = 'held' } AS documentsHeld,
  COUNT { MATCH (d:Document) WHERE d.status = 'cited' } AS documentsCited,
  COUNT { MATCH (:Entity)-[r:LINK]->() WHERE r.disputed AND r.origins > 0 } AS disputedLinks
