// Asks for the end of a job; one that waits ends at once.
// Parameters: id, at (ISO 8601). Rows: one when there is such a job.
MATCH (j:Job {id: $given.id})
SET j.cancelRequested = true
FOREACH (_ IN CASE WHEN j.status = 'QUEUED' THEN [1] END | SET j.status = 'CANCELLED', j.endedAt = $given.at)
RETURN j.id AS id
