// On how many found pairs of entities has nobody decided?
// Parameters: minScore, types (with all below them, or null). Rows: one: count.
MATCH (c:Candidate)
WHERE c.orderKey > '' AND c.score >= $given.minScore
@candidate-waits
RETURN count(*) AS count
