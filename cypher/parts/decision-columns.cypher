// The columns that make a decision. Of the statement: d.
d.id AS id, d.verdict AS verdict, d.entityIds AS entityIds, d.keepId AS keepId, d.movedId AS movedId, d.author AS author,
  d.reason AS reason, d.at AS at, d.live AS live, d.revokedAt AS revokedAt, d.revokedBy AS revokedBy,
  d.revokedReason AS revokedReason
