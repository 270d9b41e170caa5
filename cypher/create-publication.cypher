// Publishes a version of a view.
// Parameters: view, number (of the version), id (the token's hash), token, at (ISO 8601), name, caption, entities, links, claims, bytes,
// explores, snapshot (JSON), preview (PNG in base64, or null). Rows: id; none when there is no such version.
MATCH (v:View {id: $given.view})-[:HAS_VERSION]->(s:ViewVersion {id: $given.view + '|' + toString($given.number)})
CREATE (v)-[:PUBLISHED_AS]->(p:Publication {id: $given.id, token: $given.token, publishedAt: $given.at, version: $given.number,
  name: $given.name, caption: $given.caption, entities: $given.entities, links: $given.links, claims: $given.claims,
  bytes: $given.bytes, explores: $given.explores, snapshot: $given.snapshot, preview: $given.preview})
RETURN p.id AS id
