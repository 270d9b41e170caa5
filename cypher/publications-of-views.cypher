// How were these views published?
// Parameters: ids, limit. Rows: of each view its publications, those that are not revoked first, newest first.
UNWIND $given.ids AS wanted
MATCH (v:View {id: wanted})
CALL (v) {
  MATCH (v)-[:PUBLISHED_AS]->(p:Publication)
  RETURN p ORDER BY p.revokedAt IS NOT NULL, p.publishedAt DESC, p.id LIMIT $given.limit
}
RETURN @publication-columns
