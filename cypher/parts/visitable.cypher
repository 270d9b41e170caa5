// Whether a path may visit an entity. Blanks: IT (the entity).
// Parameters: between (types of every entity between the ends; empty = any), visitable (the ends), avoided (entities).
(size($given.between) = 0 OR IT.type IN $given.between OR IT.id IN $given.visitable) AND NOT IT.id IN $given.avoided
