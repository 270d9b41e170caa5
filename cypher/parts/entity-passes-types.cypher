// Whether an entity passes a filter that asks for nothing but types, or for those of documents that it was found in.
// Of the statement: e, the entity. Parameters: any.
any(literals IN $given.any WHERE all(l IN literals WHERE l.kind <> 'types' OR l.wanted = (e.type IN l.values)))
