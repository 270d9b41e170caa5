// Writes what is recorded of an entity, in place of what was.
// Parameters: id, properties, labels, labelsGone (of a type it no longer has). Rows: none.
MATCH (e:Entity {id: $given.id})
SET e += $given.properties, e.version = coalesce(e.version, 1) + 1
REMOVE e:$($given.labelsGone)
SET e:$($given.labels)
