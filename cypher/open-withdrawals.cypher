// Which of these withdrawals stand?
// Parameters: keys (kind, a bar, the id of what is withdrawn). Rows: key, id.
UNWIND $given.keys AS wanted
MATCH (w:Withdrawal {openKey: wanted})
RETURN wanted AS key, w.id AS id
