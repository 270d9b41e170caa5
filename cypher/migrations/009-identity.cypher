// Decisions on what is one thing; entities that are one with another, found by their own ids and names; claims by what they were told as.
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE;
CREATE INDEX decision_subject_key IF NOT EXISTS FOR (n:Decision) ON (n.subjectKey);
CREATE INDEX decision_content_key IF NOT EXISTS FOR (n:Decision) ON (n.contentKey);
CREATE INDEX decision_recency_key IF NOT EXISTS FOR (n:Decision) ON (n.recencyKey);
CREATE CONSTRAINT merged_id IF NOT EXISTS FOR (n:Merged) REQUIRE n.id IS UNIQUE;
CREATE INDEX merged_into IF NOT EXISTS FOR (n:Merged) ON (n.mergedInto);
CREATE INDEX merged_name_key IF NOT EXISTS FOR (n:Merged) ON (n.nameKey);
CREATE INDEX claim_base IF NOT EXISTS FOR (n:Claim) ON (n.baseId);
