// Whether a support of a link meets one of the filter's cases.
// Blanks: ENDS (types that count as the link's ends'). Of the statement: r, the link; s, the support.
// Parameters: any.
any(literals IN $given.any WHERE all(l IN literals WHERE l.wanted = coalesce(CASE l.kind
  WHEN 'types' THEN any(type IN [ENDS] WHERE type IN l.values)
  WHEN 'predicates' THEN type(r) IN l.values
  WHEN 'disputed' THEN r.disputed
  @words-literal(IT: s)
  END, false)))
