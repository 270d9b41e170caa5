// The columns that make a withdrawal. Of the statement: w.
w.id AS id, w.kind AS kind, w.targetId AS targetId, w.at AS at, w.by AS by, w.reason AS reason,
  w.restoredAt AS restoredAt, w.restoredBy AS restoredBy, COUNT { (w)-[:COVERS]->() } AS claims
