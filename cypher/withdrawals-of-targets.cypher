// Which withdrawals of these claims, documents or speakers stand? Those of what another entity stands for are that one's.
// Parameters: ids. Rows: target, withdrawals, the last first.
UNWIND $given.ids AS wanted
CALL (wanted) {
  MATCH (w:Withdrawal {targetId: wanted}) WHERE w.openKey IS NOT NULL
  RETURN w
  UNION
  MATCH (m:Merged {mergedInto: wanted})
  MATCH (w:Withdrawal {targetId: m.id}) WHERE w.openKey IS NOT NULL
  RETURN w
}
RETURN wanted AS target, @withdrawal-columns ORDER BY w.recencyKey
