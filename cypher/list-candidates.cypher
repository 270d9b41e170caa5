// Which found pairs of entities has nobody decided on, the likeliest first?
// Parameters: after (key of the last row), limit, minScore, types (with all below them, or null). Rows: key, oneId and otherId (who stands for each now), score, reasons
// (JSON), foundAt, cursor.
MATCH (c:Candidate)
WHERE c.orderKey BEYOND $given.after AND c.score >= $given.minScore
WITH c ORDER BY c.orderKey WAY
@candidate-waits
RETURN c.key AS key, one.id AS oneId, other.id AS otherId, c.score AS score, c.reasons AS reasons, c.foundAt AS foundAt, c.orderKey AS cursor
ORDER BY c.orderKey WAY LIMIT $given.limit
