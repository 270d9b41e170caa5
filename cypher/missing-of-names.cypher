// Which of these are no longer there? What another stands for is there, as that one.
// Parameters: entities, documents (ids). Rows: kind, id, withdrawnAt: when the last claim that spoke of it was withdrawn; null for what the
// graph does not have. What nothing ever spoke of is there, and so is what a text still names that is not withdrawn.
UNWIND $given.entities AS wanted
OPTIONAL MATCH (m:Merged {id: wanted})
OPTIONAL MATCH (e:Entity {id: coalesce(m.mergedInto, wanted)})
WITH wanted, e
WHERE e IS NULL OR (NOT EXISTS { (e)<-[:SUBJECT|OBJECT]-(c:Claim) WHERE c.withdrawnAt IS NULL } AND NOT EXISTS { (e)<-[:NAMES]-(m:Mention) WHERE m.withdrawn IS NULL })
CALL (e) {
  OPTIONAL MATCH (e)<-[:SUBJECT|OBJECT]-(gone:Claim)
  RETURN max(gone.withdrawnAt) AS withdrawnAt
}
WITH wanted, e, withdrawnAt
WHERE e IS NULL OR withdrawnAt IS NOT NULL
RETURN 'ENTITY' AS kind, wanted AS id, withdrawnAt
UNION ALL
UNWIND $given.documents AS wanted
OPTIONAL MATCH (m:Merged {id: wanted})
OPTIONAL MATCH (d:Document {id: coalesce(m.mergedInto, wanted)})
WITH wanted, d
WHERE d IS NULL OR NOT EXISTS { MATCH (c:Claim {documentId: d.id}) WHERE c.withdrawnAt IS NULL }
CALL (d) {
  OPTIONAL MATCH (gone:Claim {documentId: d.id})
  RETURN max(gone.withdrawnAt) AS withdrawnAt
}
WITH wanted, d, withdrawnAt
WHERE d IS NULL OR withdrawnAt IS NOT NULL
RETURN 'DOCUMENT' AS kind, wanted AS id, withdrawnAt
