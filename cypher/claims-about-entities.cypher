// Which claims are about these entities, or are heard from or through them?
// Parameters: ids. Rows: id; withdrawn ones too, each once for each entity.
UNWIND $given.ids AS wanted
CALL (wanted) {
  MATCH (:Entity {id: wanted})<-[:SUBJECT|OBJECT]-(c:Claim)
  RETURN c.id AS id
  UNION
  MATCH (:Entity {id: wanted})<-[:SPEAKER|VIA]-(v:Voice)
  RETURN v.claimId AS id
}
RETURN DISTINCT id ORDER BY id
