// Begins a job that waits.
// Parameters: id, at (ISO 8601). Rows: one when it may begin; none when it was cancelled.
MATCH (j:Job {id: $given.id}) WHERE j.status = 'QUEUED'
SET j.status = 'RUNNING', j.startedAt = $given.at, j.heartbeatAt = $given.at
RETURN j.id AS id
