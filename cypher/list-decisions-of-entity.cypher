// Which decisions were made on an entity or on what is one with it, the last first?
// Parameters: entity, after (key of the last row), limit, verdict (null = any), live (null = any). Rows: decisions, cursor.
@decisions-of-entity
  AND d.recencyKey BEYOND $given.after
WITH d ORDER BY d.recencyKey WAY LIMIT $given.limit
RETURN @decision-columns, d.recencyKey AS cursor
