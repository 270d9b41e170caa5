// Ends a job that has not ended.
// Parameters: id, done, total (how far it came; null when it did not begin), status, error (null when it is done), report (JSON, null unless done), at (ISO 8601). Rows: none.
MATCH (j:Job {id: $given.id}) WHERE j.status IN ['QUEUED', 'RUNNING']
SET j.status = $given.status, j.error = $given.error, j.report = $given.report, j.endedAt = $given.at,
  j.startedAt = coalesce(j.startedAt, $given.at), j.done = $given.done, j.total = $given.total
