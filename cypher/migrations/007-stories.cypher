// Stories and their versions: found and listed as views are.
CREATE CONSTRAINT story_id IF NOT EXISTS FOR (n:Story) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT story_version_id IF NOT EXISTS FOR (n:StoryVersion) REQUIRE n.id IS UNIQUE;
CREATE INDEX story_recency_key IF NOT EXISTS FOR (n:Story) ON (n.recencyKey);
CREATE INDEX story_name_key IF NOT EXISTS FOR (n:Story) ON (n.nameKey);
