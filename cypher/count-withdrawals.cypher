// How much was withdrawn?
// Parameters: kind (null = any), live (null = any). Rows: count.
MATCH (w:Withdrawal)
WHERE w.recencyKey > '' AND ($given.kind IS NULL OR w.kind = $given.kind)
  AND ($given.live IS NULL OR (w.openKey IS NOT NULL) = $given.live)
RETURN count(w) AS count
