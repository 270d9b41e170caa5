// How do these jobs stand?
// Parameters: ids. Rows: one a job that exists.
UNWIND $given.ids AS wanted
MATCH (j:Job {id: wanted})
RETURN j.id AS id, j.kind AS kind, j.status AS status, j.done AS done, j.total AS total, j.createdAt AS createdAt,
  j.startedAt AS startedAt, j.endedAt AS endedAt, j.error AS error, j.report AS report, j.heartbeatAt AS heartbeatAt
