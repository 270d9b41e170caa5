// Every field of a filter is served by an index; where claims or entities are read in an order, the index has the order too.
// Statements are separated by a semicolon at the end of a line.
CREATE INDEX entity_type_name IF NOT EXISTS FOR (n:Entity) ON (n.type, n.nameKey);
CREATE INDEX entity_type_degree IF NOT EXISTS FOR (n:Entity) ON (n.type, n.degreeKey);
CREATE INDEX document_published IF NOT EXISTS FOR (n:Document) ON (n.publishedKey);
CREATE INDEX claim_time_key IF NOT EXISTS FOR (n:Claim) ON (n.timeKey);
CREATE INDEX claim_recorded_key IF NOT EXISTS FOR (n:Claim) ON (n.recordedKey);
CREATE INDEX claim_origin_order IF NOT EXISTS FOR (n:Claim) ON (n.originId, n.orderKey);
CREATE INDEX claim_predicate_order IF NOT EXISTS FOR (n:Claim) ON (n.predicate, n.orderKey);
CREATE INDEX claim_stance_order IF NOT EXISTS FOR (n:Claim) ON (n.originStance, n.orderKey);
CREATE INDEX claim_disputed_order IF NOT EXISTS FOR (n:Claim) ON (n.disputed, n.orderKey);
CREATE INDEX claim_from_day IF NOT EXISTS FOR (n:Claim) ON (n.fromDay);
CREATE INDEX claim_to_day IF NOT EXISTS FOR (n:Claim) ON (n.toDay);
CREATE INDEX voice_speaker IF NOT EXISTS FOR (n:Voice) ON (n.speakerId);
DROP INDEX claim_origin IF EXISTS;
