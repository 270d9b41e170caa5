// Which decisions were made, the last first?
// Parameters: after (key of the last row), limit, verdict (null = any), live (null = any). Rows: decisions, cursor.
MATCH (d:Decision)
WHERE d.recencyKey BEYOND $given.after AND ($given.verdict IS NULL OR d.verdict = $given.verdict)
  AND ($given.live IS NULL OR d.live = $given.live)
WITH d ORDER BY d.recencyKey WAY LIMIT $given.limit
RETURN @decision-columns, d.recencyKey AS cursor
