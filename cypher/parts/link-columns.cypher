// The columns that make a link. Of the statement: r. Blanks: ENDS (types that counted as its ends' for the filter).
r.key AS key, r.claims AS claims, r.tellers AS tellers, r.origins AS origins, r.denied AS denied,
  r.stances AS stances, r.disputed AS disputed, r.from AS from, r.to AS to, [ENDS] AS ends
