// Which claims rest on a document (made in it, or heard through it) or on a speaker's word (a voice on any rung)?
// Parameters: kind ('document' or 'speaker'), id. Rows: id, live; withdrawn ones too, but none that waits or was rejected.
CALL () {
  MATCH (c:Claim {documentId: $given.id}) WHERE $given.kind = 'document'
  RETURN c.id AS wanted
  UNION
  MATCH (:Document {id: $given.id})<-[:VIA]-(v:Voice) WHERE $given.kind = 'document'
  RETURN v.claimId AS wanted
  UNION
  MATCH (:Entity {id: $given.id})<-[:SPEAKER]-(v:Voice) WHERE $given.kind = 'speaker'
  RETURN v.claimId AS wanted
}
MATCH (c:Claim {id: wanted}) WHERE NOT coalesce(c.proposed, false)
RETURN c.id AS id, c.live AS live ORDER BY id
