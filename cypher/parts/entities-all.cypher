// Begin from all entities, in the order of an index.
MATCH (e:Entity)
