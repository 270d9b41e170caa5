// Begin from the type; the index has the order too.
// Parameters: anchored. Of the statement: one.
MATCH (e:Entity {type: one})
