// Says of withdrawn claims by whom and why they still are, when one of several withdrawals was taken back.
// Parameters: rows [{id, by, reason}]. Rows: none. Since when they do not count stays.
UNWIND $given.rows AS row
MATCH (c:Claim {id: row.id})
SET c.withdrawnBy = row.by, c.withdrawnReason = row.reason
