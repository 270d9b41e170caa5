// Withdrawals: one for each act, over the claims that it takes. What was withdrawn before gets one a claim.
CREATE CONSTRAINT withdrawal_id IF NOT EXISTS FOR (n:Withdrawal) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT withdrawal_open_key IF NOT EXISTS FOR (n:Withdrawal) REQUIRE n.openKey IS UNIQUE;
CREATE INDEX withdrawal_recency_key IF NOT EXISTS FOR (n:Withdrawal) ON (n.recencyKey);
CREATE INDEX withdrawal_target IF NOT EXISTS FOR (n:Withdrawal) ON (n.targetId);
MATCH (c:Claim) WHERE c.withdrawnAt IS NOT NULL AND NOT coalesce(c.proposed, false)
WITH c ORDER BY c.withdrawnAt, c.id
WITH collect(c) AS claims
UNWIND range(0, size(claims) - 1) AS place
WITH place + 1 AS seq, claims[place] AS c
CREATE (w:Withdrawal {id: 'withdrawal:' + replace(c.id, 'claim:', '')})
SET w.seq = seq, w.kind = 'claim', w.targetId = c.id, w.openKey = 'claim|' + c.id, w.at = c.withdrawnAt, w.by = c.withdrawnBy,
  w.reason = c.withdrawnReason, w.recencyKey = right('000000000000' + toString(999999999999 - seq), 12) + '|' + w.id
CREATE (w)-[:COVERS]->(c)
WITH count(w) AS made
MERGE (l:Lock {id: 'import'})
SET l.withdrawals = made;
