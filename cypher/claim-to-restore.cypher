// Can this claim count again?
// Parameters: id. Rows: one when it exists: withdrawnAt, rejected (it waited when it was refused), inPlace (live claims that were told in its place).
MATCH (c:Claim {id: $given.id})
RETURN c.withdrawnAt AS withdrawnAt, coalesce(c.proposed, false) AND c.withdrawnAt IS NOT NULL AS rejected,
  COLLECT { MATCH (told:Claim {baseId: c.baseId}) WHERE told.live AND told.id <> c.id RETURN told.id ORDER BY told.id }
  + COLLECT { MATCH (correction:Claim {id: c.correctedById}) WHERE correction.live RETURN correction.id } AS inPlace
