// How many decisions were made?
// Parameters: verdict (null = any), live (null = any). Rows: count.
MATCH (d:Decision)
WHERE d.recencyKey > '' AND ($given.verdict IS NULL OR d.verdict = $given.verdict)
  AND ($given.live IS NULL OR d.live = $given.live)
RETURN count(d) AS count
