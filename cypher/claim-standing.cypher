// Does this claim count, and could it count again?
// Parameters: id. Rows: one when it exists: proposed (it waits, or waited when it was refused), withdrawnAt, inPlace (claims that were told
// in its place and are not withdrawn by themselves: they count, or would with their document or speaker).
MATCH (c:Claim {id: $given.id})
RETURN coalesce(c.proposed, false) AS proposed, c.withdrawnAt AS withdrawnAt,
  COLLECT { MATCH (told:Claim {baseId: c.baseId})
    WHERE told.id <> c.id AND NOT coalesce(told.proposed, false) AND NOT EXISTS { MATCH (w:Withdrawal {openKey: 'claim|' + told.id}) }
    RETURN told.id ORDER BY told.id }
  + COLLECT { MATCH (correction:Claim {id: c.correctedById})
    WHERE NOT EXISTS { MATCH (w:Withdrawal {openKey: 'claim|' + correction.id}) }
    RETURN correction.id } AS inPlace
