// Saved views and their versions: found by id, listed by when they were saved last or by name.
CREATE CONSTRAINT view_id IF NOT EXISTS FOR (n:View) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT view_version_id IF NOT EXISTS FOR (n:ViewVersion) REQUIRE n.id IS UNIQUE;
CREATE INDEX view_recency_key IF NOT EXISTS FOR (n:View) ON (n.recencyKey);
CREATE INDEX view_name_key IF NOT EXISTS FOR (n:View) ON (n.nameKey);
