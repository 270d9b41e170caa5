// Pairs of entities that were found to be perhaps one thing: each pair once, listed in the order of how likely that is.
CREATE CONSTRAINT candidate_key IF NOT EXISTS FOR (n:Candidate) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT candidate_order_key IF NOT EXISTS FOR (n:Candidate) REQUIRE n.orderKey IS UNIQUE;
