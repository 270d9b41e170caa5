// Whether a link passes a filter that asks nothing of single claims: all that it needs stands on the link.
// Blanks: ENDS (types that count as its ends'). Of the statement: r, the link.
// Parameters: any, minOrigins, minTellers.
r.origins >= $given.minOrigins AND r.tellers >= $given.minTellers
AND any(literals IN $given.any WHERE all(l IN literals WHERE l.wanted = coalesce(CASE l.kind
  WHEN 'types' THEN any(type IN [ENDS] WHERE type IN l.values)
  WHEN 'predicates' THEN type(r) IN l.values
  WHEN 'disputed' THEN r.disputed END, false)))
