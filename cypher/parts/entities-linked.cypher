// Begin from the entities at the other end of a link.
// Parameters: anchored, linkTypes (of the link; empty = any). Of the statement: one.
MATCH (:Entity {id: one})-[q:LINK]-(e:Entity)
WHERE q.origins > 0 AND (size($given.linkTypes) = 0 OR type(q) IN $given.linkTypes)
WITH DISTINCT e
