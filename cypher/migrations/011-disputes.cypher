// Disputes: listed by what is disputed, and what people decided of each.
CREATE INDEX claim_disputed IF NOT EXISTS FOR (n:Claim) ON (n.disputed, n.disputeKey);
CREATE CONSTRAINT dispute_key IF NOT EXISTS FOR (n:Dispute) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT dispute_decision_id IF NOT EXISTS FOR (n:DisputeDecision) REQUIRE n.id IS UNIQUE;
