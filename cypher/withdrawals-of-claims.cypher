// Which withdrawals that stand take these claims?
// Parameters: ids. Rows: target, withdrawals, the first first.
UNWIND $given.ids AS wanted
MATCH (:Claim {id: wanted})<-[:COVERS]-(w:Withdrawal) WHERE w.openKey IS NOT NULL
RETURN wanted AS target, @withdrawal-columns ORDER BY w.seq
