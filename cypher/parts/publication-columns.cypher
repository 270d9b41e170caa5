// The columns that make a publication. Of the statement: v, p.
p.id AS id, v.id AS viewId, p.token AS token, p.version AS version, p.name AS name, p.caption AS caption,
  p.publishedAt AS publishedAt, p.revokedAt AS revokedAt, v.deletedAt AS deletedAt, p.entities AS entities, p.links AS links,
  p.claims AS claims, p.bytes AS bytes, p.explores AS explores, p.preview IS NOT NULL AS hasPreview
