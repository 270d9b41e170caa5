// In which words is each of these claims made?
// Parameters: ids. Rows: claimId and the passage, in the order recorded.
UNWIND $given.ids AS wanted
MATCH (:Claim {id: wanted})-[r:EVIDENCE]->(p:Passage)
RETURN wanted AS claimId, p.id AS id, p.documentId AS documentId, p.start AS start, p.end AS end, p.quote AS quote, p.prefix AS prefix, p.suffix AS suffix
ORDER BY claimId, r.index
