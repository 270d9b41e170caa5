// Ends a job that has not ended.
// Parameters: id, status, error (null when it is done), report (JSON, null unless done), at (ISO 8601). Rows: none.
MATCH (j:Job {id: $given.id}) WHERE j.status IN ['QUEUED', 'RUNNING']
SET j.status = $given.status, j.error = $given.error, j.report = $given.report, j.endedAt = $given.at,
  j.startedAt = coalesce(j.startedAt, $given.at), j.done = CASE WHEN $given.status = 'DONE' THEN coalesce(j.total, 0) ELSE j.done END
