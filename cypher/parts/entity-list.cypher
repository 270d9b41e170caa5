// What makes an entity, as a list: with many rows the names of a map would be sent as often. Read by `entityParts` in this order.
// Blanks: IT (the entity).
[IT.id, IT.type, IT.name, IT.nameTexts, IT.nameLanguages, IT.identifierSchemes, IT.identifierValues, IT.note, IT.invented, @stored-degree(IT: IT)]
