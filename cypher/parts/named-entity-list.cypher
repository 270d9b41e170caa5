// What names an entity, as a list. Read by `namedEntityParts` in this order.
// Blanks: IT (the entity).
[IT.id, IT.type, IT.name]
