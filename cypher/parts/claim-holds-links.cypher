// Whether a claim meets one of the filter's cases, when none asks more of it than what stands on its link too.
// Blanks: IT (the claim), ENDS (types that count as its ends').
// Parameters: any.
any(literals IN $given.any WHERE all(l IN literals WHERE l.wanted = coalesce(CASE l.kind
  WHEN 'types' THEN any(type IN [ENDS] WHERE type IN l.values)
  WHEN 'predicates' THEN IT.predicate IN l.values OR IT.linkPredicate IN l.values OR ('passes-on' IN l.values AND IT.rungs > 1)
  WHEN 'disputed' THEN IT.disputed END, false)))
