// Ids are unique, every look-up has an index. Statements are separated by a semicolon at the end of a line.
// The uniqueness of link keys is not here: there is one constraint a predicate, made from the ontology after migrations.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT voice_id IF NOT EXISTS FOR (n:Voice) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (n:Passage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT mention_id IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE;
CREATE INDEX entity_name_key IF NOT EXISTS FOR (n:Entity) ON (n.nameKey);
CREATE INDEX entity_degree_key IF NOT EXISTS FOR (n:Entity) ON (n.degreeKey);
CREATE INDEX entity_type IF NOT EXISTS FOR (n:Entity) ON (n.type);
CREATE INDEX document_name_key IF NOT EXISTS FOR (n:Document) ON (n.nameKey);
CREATE INDEX claim_order_key IF NOT EXISTS FOR (n:Claim) ON (n.orderKey);
CREATE INDEX claim_document IF NOT EXISTS FOR (n:Claim) ON (n.documentId);
CREATE INDEX claim_content_key IF NOT EXISTS FOR (n:Claim) ON (n.contentKey);
CREATE INDEX claim_dispute_key IF NOT EXISTS FOR (n:Claim) ON (n.disputeKey);
CREATE INDEX claim_origin IF NOT EXISTS FOR (n:Claim) ON (n.originId);
CREATE INDEX voice_claim IF NOT EXISTS FOR (n:Voice) ON (n.claimId);
CREATE INDEX passage_document IF NOT EXISTS FOR (n:Passage) ON (n.documentId);
CREATE INDEX support_link_key IF NOT EXISTS FOR (n:Support) ON (n.linkKey);
CREATE FULLTEXT INDEX entity_search IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchKey]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } };
