// Begin from the entities two links away.
// Parameters: anchored, linkTypes (of the links; empty = any). Of the statement: one.
MATCH (:Entity {id: one})-[q:LINK]-(m:Entity)
WHERE q.origins > 0 AND (size($given.linkTypes) = 0 OR type(q) IN $given.linkTypes)
WITH DISTINCT one, m
MATCH (m)-[q:LINK]-(e:Entity)
WHERE e.id <> one AND q.origins > 0 AND (size($given.linkTypes) = 0 OR type(q) IN $given.linkTypes)
WITH DISTINCT e
