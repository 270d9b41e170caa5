// Keeps a new job, which waits.
// Parameters: id, kind, at (ISO 8601). Rows: none.
CREATE (:Job {id: $given.id, createdKey: $given.at + '|' + $given.id, kind: $given.kind, status: 'QUEUED', done: 0,
  createdAt: $given.at, heartbeatAt: $given.at, cancelRequested: false})
