// Whether a support of a link meets one of the filter's cases, the link itself not being read.
// Of the statement: s, the support; row {relationshipType, disputed, ends}, what is known of the link.
// Parameters: any.
any(literals IN $given.any WHERE all(l IN literals WHERE l.wanted = coalesce(CASE l.kind
  WHEN 'types' THEN any(type IN row.ends WHERE type IN l.values)
  WHEN 'predicates' THEN row.relationshipType IN l.values
  WHEN 'disputed' THEN row.disputed
  @words-literal(IT: s)
  END, false)))
