// How many decisions were made on an entity or on what is one with it?
// Parameters: entity, verdict (null = any), live (null = any). Rows: count.
@decisions-of-entity
RETURN count(d) AS count
