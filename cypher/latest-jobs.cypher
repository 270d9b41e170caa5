// Which jobs were asked for last?
// Parameters: limit. Rows: jobs, newest first.
MATCH (j:Job) WHERE j.createdKey > ''
WITH j ORDER BY j.createdKey DESC LIMIT $given.limit
RETURN j.id AS id, j.kind AS kind, j.status AS status, j.done AS done, j.total AS total, j.createdAt AS createdAt,
  j.startedAt AS startedAt, j.endedAt AS endedAt, j.error AS error, j.report AS report, j.heartbeatAt AS heartbeatAt
ORDER BY j.createdKey DESC
