// On which documents do these claims rest: where they are made, and through which they are heard?
// Parameters: ids. Rows: id; a document once for each claim.
UNWIND $given.ids AS wanted
CALL (wanted) {
  MATCH (c:Claim {id: wanted})
  RETURN c.documentId AS id
  UNION
  MATCH (v:Voice {claimId: wanted}) WHERE v.viaId IS NOT NULL
  RETURN v.viaId AS id
}
RETURN id
