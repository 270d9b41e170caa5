// Keeps pairs that were found.
// Parameters: rows [{key, orderKey, oneId, otherId, score, reasons (JSON)}], at (ISO 8601). Rows: none.
UNWIND $given.rows AS row
CREATE (:Candidate {key: row.key, orderKey: row.orderKey, oneId: row.oneId, otherId: row.otherId, score: row.score,
  reasons: row.reasons, foundAt: $given.at})
