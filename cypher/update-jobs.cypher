// Writes how far jobs are and that their server lives; says which are to be cancelled.
// Parameters: rows [{id, done, total}], at (ISO 8601). Rows: id, cancelRequested.
UNWIND $given.rows AS row
MATCH (j:Job {id: row.id}) WHERE j.status IN ['QUEUED', 'RUNNING']
SET j.done = row.done, j.total = row.total, j.heartbeatAt = $given.at
RETURN j.id AS id, j.cancelRequested AS cancelRequested
