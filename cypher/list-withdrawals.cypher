// What was withdrawn, the last first?
// Parameters: after (key of the last row), limit, kind (null = any), live (null = any). Rows: withdrawals, cursor.
MATCH (w:Withdrawal)
WHERE w.recencyKey BEYOND $given.after AND ($given.kind IS NULL OR w.kind = $given.kind)
  AND ($given.live IS NULL OR (w.openKey IS NOT NULL) = $given.live)
WITH w ORDER BY w.recencyKey WAY LIMIT $given.limit
RETURN @withdrawal-columns, w.recencyKey AS cursor
